// SPDX-License-Identifier: Apache-2.0
//
// Aim: nothing that people see changes without somebody having looked at it.
// Method: every sheet of the gallery is drawn as tall as it is, in five looks, and compared with the
// picture that is kept of it. That a comparison can fail is shown by planting each kind of change
// in a sheet, and that it does not fail for nothing, by drawing edges as another machine would.
#include "gallery/gallery_view.h"
#include "kept_pictures.h"
#include "picture_comparison.h"
#include "theme/fonts.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQuickItem>
#include <QRandomGenerator>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace alongside;
using test::comparePictures;
using test::KeptLook;

namespace {

const QString kSheetsFolder = QStringLiteral(ALONGSIDE_SHEETS_DIR);
const QString kKeptFolder = QStringLiteral(ALONGSIDE_KEPT_DIR);
const QString kDifferencesFolder = QStringLiteral(ALONGSIDE_DIFFERENCES_DIR);
constexpr auto kPlantedSheet = "choices";

// A letter is looked at where it is large enough: in "light", whose words are those of the other looks
// as well, and in large text.
bool tellsLetters(qsizetype look)
{
    const KeptLook kept = test::keptLooks()[look];
    return kept.smaller <= 2 || kept.look.textScale > 1.5;
}

// Somebody has looked, and takes what is drawn from now on.
bool keeps()
{
    return qEnvironmentVariableIsSet("ALONGSIDE_KEEP_PICTURES");
}

QList<QQuickItem*> itemsOf(QQuickItem* top, const char* kind)
{
    QList<QQuickItem*> found;
    QList<QQuickItem*> all{top};
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->isVisible()) {
            all.append(all[i]->childItems());
            if (all[i]->inherits(kind) && all[i]->width() > 0) {
                found.append(all[i]);
            }
        }
    }
    return found;
}

// The first on the page itself, not in its top line, that is as it is asked for.
QQuickItem* onPage(
    QQuickItem* root, const char* kind, const std::function<bool(const QQuickItem&)>& fits)
{
    for (QQuickItem* item : itemsOf(root, kind)) {
        for (QQuickItem* above = item; above != nullptr; above = above->parentItem()) {
            if (above->inherits("QQuickFlickable") && fits(*item)) {
                return item;
            }
        }
    }
    return nullptr;
}

// Not a surface behind others: its colour is to be seen within it, and nothing else is over all of it.
bool isSeen(const QQuickItem& surface, const QImage& picture)
{
    const auto colour = surface.property("color").value<QColor>();
    const QRect place = surface.mapRectToScene(QRectF({}, surface.size())).toRect();
    const QPoint corner = place.topLeft() + QPoint(place.width() / 2, 8);
    return place.height() > 40 && colour.alpha() == 255 && picture.rect().contains(corner)
        && picture.pixelColor(corner) == colour && place.width() < picture.width() / 2;
}

void addLooks()
{
    QTest::addColumn<int>("look");
    for (qsizetype i = 0; i < test::keptLooks().size(); ++i) {
        QTest::newRow(qPrintable(test::keptLooks()[i].look.name)) << int(i);
    }
}

}

class GalleryImagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QStringList missing = theme::useReadingFonts();
        QVERIFY2(!missing.contains(theme::readingFonts().first()),
            "Andika is not installed: platform/linux/install fonts");
        m_view = std::make_unique<gallery::GalleryView>();
    }

    void cleanupTestCase() { m_view.reset(); }

    void everySheetIsAPage()
    {
        QStringList sheets
            = QDir(kSheetsFolder).entryList({QStringLiteral("*Sheet.qml")}, QDir::Files);
        QVERIFY(!sheets.isEmpty());
        for (const gallery::GalleryPage& page : gallery::galleryPages()) {
            sheets.removeAll(page.url.fileName());
        }
        QVERIFY2(sheets.isEmpty(),
            qPrintable(sheets.join(QLatin1Char(' '))
                + QStringLiteral(": no page of gallery_pages.cpp shows this")));
    }

    void sheetLooksAsKept_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("look");
        for (const gallery::GalleryPage& page : gallery::galleryPages()) {
            for (qsizetype i = 0; i < test::keptLooks().size(); ++i) {
                const QString name = page.name + QLatin1Char('.') + test::keptLooks()[i].look.name;
                QTest::newRow(qPrintable(name)) << page.name << int(i);
            }
        }
    }

    void sheetLooksAsKept()
    {
        QFETCH(const QString, sheet);
        QFETCH(const int, look);
        const KeptLook wanted = test::keptLooks()[look];
        const QString problem = m_kept.problemOf(sheet, wanted, drawn(sheet, wanted), keeps());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY2(m_view->problems().isEmpty(), qPrintable(m_view->problems()));
    }

    void everyKeptPictureHasItsSheet()
    {
        QStringList sheets;
        for (const gallery::GalleryPage& page : gallery::galleryPages()) {
            sheets.append(page.name);
        }
        const QStringList left = m_kept.leftOver(sheets, keeps());
        QVERIFY2(left.isEmpty(),
            qPrintable(left.join(QLatin1Char(' ')) + QStringLiteral(": of no sheet. They go by: ")
                + QLatin1String(test::kKeepCommand)));
    }

    void plantedChangeIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("look");
        for (const char* change : {"colour", "icon", "moved", "size", "letter"}) {
            for (qsizetype i = 0; i < test::keptLooks().size(); ++i) {
                if (!tellsLetters(i) && QLatin1String(change) == QLatin1String("letter")) {
                    continue;
                }
                const QString name
                    = QLatin1String(change) + QLatin1Char(' ') + test::keptLooks()[i].look.name;
                QTest::newRow(qPrintable(name)) << QString::fromLatin1(change) << int(i);
            }
        }
    }

    void plantedChangeIsFound()
    {
        QFETCH(const QString, change);
        QFETCH(const int, look);
        const KeptLook wanted = test::keptLooks()[look];
        const QString sheet = QString::fromLatin1(kPlantedSheet);
        const QImage before = drawn(sheet, wanted);
        const QImage kept = test::withFewColours(test::shrunk(before, wanted.smaller));
        QVERIFY(comparePictures(kept, before, wanted.smaller).isNone());
        QVERIFY(plant(change));
        const auto difference = comparePictures(kept, m_view->picture(), wanted.smaller);
        QVERIFY2(!difference.isNone(), "nothing was found");
        QVERIFY(difference.inWords().contains(QStringLiteral("of the picture")));
        // Something small changed, and it is said where.
        QVERIFY2(difference.share < 0.2, qPrintable(difference.inWords()));
    }

    void pictureOfAnotherSizeIsADifference()
    {
        const KeptLook wanted = test::keptLooks().first();
        const QImage before = drawn(QString::fromLatin1(kPlantedSheet), wanted);
        const auto kept = test::shrunk(before, wanted.smaller);
        const auto difference
            = comparePictures(kept.copy(0, 0, kept.width(), kept.height() - 20), before, 2);
        QVERIFY(!difference.isNone());
        QVERIFY(difference.inWords().startsWith(QStringLiteral("it was 640x")));
    }

    void edgesAsAnotherMachineDrawsThemAreNoDifference_data() { addLooks(); }

    void edgesAsAnotherMachineDrawsThemAreNoDifference()
    {
        QFETCH(const int, look);
        const KeptLook wanted = test::keptLooks()[look];
        const QImage before = drawn(QString::fromLatin1(kPlantedSheet), wanted);
        const QImage kept = test::withFewColours(test::shrunk(before, wanted.smaller));
        const auto verify = [&](const QImage& other, const char* what) {
            const auto difference = comparePictures(kept, other, wanted.smaller);
            QVERIFY2(difference.isNone(),
                qPrintable(QLatin1String(what) + QStringLiteral(": ") + difference.inWords()));
        };
        verify(moved(before, {1, 0}), "one pixel to the right");
        verify(moved(before, {0, 1}), "one pixel lower");
        verify(blended(before, moved(before, {1, 0})), "soft edges");
        verify(blended(before, moved(before, {1, 1})), "soft corners");
        verify(grained(before), "colours rounded otherwise");
    }

    void changeIsToldInWordsAndLaidOut()
    {
        QTemporaryDir work;
        const QString differences = work.filePath(QStringLiteral("differences"));
        test::KeptPictures pictures(work.filePath(QStringLiteral("kept")), differences);
        const KeptLook light = test::keptLooks().first();
        const QString sheet = QString::fromLatin1(kPlantedSheet);
        const QImage before = drawn(sheet, light);
        QVERIFY(pictures.problemOf(sheet, light, before, false)
                    .contains(QStringLiteral("No picture of the sheet \"choices\"")));
        QCOMPARE(pictures.problemOf(sheet, light, before, true), QString());
        QCOMPARE(pictures.problemOf(sheet, light, before, false), QString());
        QVERIFY(plant(QStringLiteral("icon")));
        const QString problem = pictures.problemOf(sheet, light, m_view->picture(), false);
        for (const char* part : {"\"choices\"", "\"light\"", "pixels from the left", "--keep"}) {
            QVERIFY2(problem.contains(QLatin1String(part)), qPrintable(problem));
        }
        for (const char* what : {"kept", "drawn", "difference"}) {
            QVERIFY(!QImage(QDir(differences)
                                .filePath(QStringLiteral("choices.light.") + QLatin1String(what)
                                    + QStringLiteral(".png")))
                         .isNull());
        }
        QCOMPARE(pictures.leftOver({sheet}, false), QStringList());
        QCOMPARE(pictures.leftOver({}, false), QStringList{QStringLiteral("choices.light.png")});
        QCOMPARE(pictures.leftOver({}, true), QStringList());
        QCOMPARE(pictures.leftOver({}, false), QStringList());
    }

private:
    // The whole sheet, as far down as it goes. Null when it cannot be shown.
    QImage drawn(const QString& sheet, const KeptLook& look)
    {
        if (!m_view->showPage(gallery::galleryPage(sheet), look.look)) {
            return {};
        }
        return m_view->wholePicture();
    }

    // Changes one thing on the page that is shown.
    bool plant(const QString& change)
    {
        const QImage picture = m_view->picture();
        QQuickItem* root = m_view->rootObject();
        QQuickItem* words = onPage(root, "QQuickText", [](const QQuickItem& item) {
            return item.property("text").toString().contains(QLatin1Char('e'));
        });
        QQuickItem* surface = onPage(root, "QQuickRectangle",
            [&picture](const QQuickItem& item) { return isSeen(item, picture); });
        QQuickItem* icon
            = onPage(root, "QQuickImage", [](const QQuickItem& item) { return item.width() > 20; });
        if (words == nullptr || icon == nullptr || surface == nullptr) {
            return false;
        }
        if (change == QLatin1String("colour")) {
            const auto colour = surface->property("color").value<QColor>();
            const int red = colour.red() > 127 ? colour.red() - 12 : colour.red() + 12;
            return surface->setProperty("color", QColor(red, colour.green(), colour.blue()));
        }
        if (change == QLatin1String("icon")) {
            icon->setOpacity(0);
        } else if (change == QLatin1String("moved")) {
            icon->setX(icon->x() + 8);
        } else if (change == QLatin1String("size")) {
            icon->setScale(0.85);
        } else {
            QString text = words->property("text").toString();
            text.replace(text.lastIndexOf(QLatin1Char('e')), 1, QLatin1Char('o'));
            return words->setProperty("text", text);
        }
        return true;
    }

    static QImage moved(const QImage& picture, QPoint by)
    {
        QImage other = picture.copy();
        QPainter(&other).drawImage(by, picture);
        return other;
    }

    static QImage blended(const QImage& picture, const QImage& with)
    {
        QImage both = picture.copy();
        QPainter painter(&both);
        painter.setOpacity(0.5);
        painter.drawImage(0, 0, with);
        return both;
    }

    static QImage grained(const QImage& picture)
    {
        QRandomGenerator random(7);
        QImage other = picture.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < other.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(other.scanLine(y));
            for (int x = 0; x < other.width(); ++x) {
                const int by = random.bounded(-2, 3);
                line[x] = qRgb(std::clamp(qRed(line[x]) + by, 0, 255),
                    std::clamp(qGreen(line[x]) + by, 0, 255),
                    std::clamp(qBlue(line[x]) + by, 0, 255));
            }
        }
        return other;
    }

    std::unique_ptr<gallery::GalleryView> m_view;
    test::KeptPictures m_kept{kKeptFolder, kDifferencesFolder};
};

int main(int argc, char* argv[])
{
    // The same letters and edges on every machine, whatever its screen and its owner's settings.
    qputenv("FONTCONFIG_FILE", ALONGSIDE_FONTS_FILE);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0); // there, whenever a picture is taken
    GalleryImagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gallery_images_test.moc"
