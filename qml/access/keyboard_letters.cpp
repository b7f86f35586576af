// SPDX-License-Identifier: Apache-2.0
#include "access/keyboard_letters.h"

#include <QHash>

namespace alongside::access {

namespace {

    // Each letter apart, because some are made of two signs.
    QList<QStringList> rows(std::initializer_list<const char*> lines)
    {
        QList<QStringList> keys;
        for (const auto* line : lines)
            keys.append(QString::fromUtf8(line).split(QLatin1Char(' ')));
        return keys;
    }

    const QHash<QString, QList<QStringList>>& alphabets()
    {
        static const QHash<QString, QList<QStringList>> all{
            {QStringLiteral("en"),
                rows({"a b c d e f g h i j", "k l m n o p q r s t", "u v w x y z . , ? '"})},
            {QStringLiteral("cy"),
                rows({"a â b c d e ê f g h", "i î j l m n o ô p r", "s t u û w ŵ y ŷ . ?"})},
            {QStringLiteral("pl"),
                rows({"a ą b c ć d e ę f g", "h i j k l ł m n ń o", "ó p r s ś t u w y z",
                    "ź ż . , ?"})},
            {QStringLiteral("ur"),
                rows({"ا آ ب پ ت ٹ ث ج چ ح", "خ د ڈ ذ ر ڑ ز ژ س ش", "ص ض ط ظ ع غ ف ق ک گ",
                    "ل م ن ں و ہ ھ ء ئ ی", "ے ۔ ، ؟"})},
            {QStringLiteral("bn"),
                rows({"অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ", "ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট", "ঠ ড ঢ ণ ত থ দ ধ ন প ফ",
                    "ব ভ ম য র ল শ ষ স হ য়", "া ি ী ু ূ ৃ ে ৈ ো ৌ ্", "ড় ঢ় ৎ ং ঃ ঁ । , ?"})},
        };
        return all;
    }

}

QList<QStringList> letterRows(const QString& language, bool typewriter)
{
    const auto& all = alphabets();
    if (typewriter && language == QLatin1String("en"))
        return rows({"q w e r t y u i o p", "a s d f g h j k l '", "z x c v b n m . , ?"});
    return all.value(language, all.value(QStringLiteral("en")));
}

QList<QStringList> numberRows()
{
    return rows({"1 2 3 4 5 6 7 8 9 0", ". , ? ! : ( ) - + £"});
}

}
