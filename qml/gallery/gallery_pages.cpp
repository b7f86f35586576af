// SPDX-License-Identifier: Apache-2.0
#include "gallery/gallery_pages.h"

namespace alongside::gallery {

namespace {

    struct Entry {
        const char* name;
        const char* title;
        const char* url;
    };

    constexpr Entry kEntries[] = {
        {"home", "Home of a plan", "qrc:/qt/qml/Alongside/Gallery/HomeSheet.qml"},
        {"statements", "What people said", "qrc:/qt/qml/Alongside/Gallery/StatementsSheet.qml"},
        {"answers", "Questions and answers", "qrc:/qt/qml/Alongside/Gallery/AnswersSheet.qml"},
        {"versions", "Two answers", "qrc:/qt/qml/Alongside/Gallery/VersionsSheet.qml"},
        {"versions-three", "Three answers", "qrc:/qt/qml/Alongside/Gallery/VersionsThreeSheet.qml"},
        {"versions-kept", "Both were kept", "qrc:/qt/qml/Alongside/Gallery/VersionsKeptSheet.qml"},
        {"goals", "Goals", "qrc:/qt/qml/Alongside/Gallery/GoalsSheet.qml"},
        {"triangles", "Three corners", "qrc:/qt/qml/Alongside/Gallery/TrianglesSheet.qml"},
        {"worries", "Worries and replies", "qrc:/qt/qml/Alongside/Gallery/WorriesSheet.qml"},
        {"shift", "On shift", "qrc:/qt/qml/Alongside/Gallery/ShiftSheet.qml"},
        {"sharing", "Where the words are", "qrc:/qt/qml/Alongside/Gallery/SharingSheet.qml"},
        {"step-choice", "Step: choose", "qrc:/qt/qml/Alongside/Gallery/StepChoiceSheet.qml"},
        {"step-writing", "Step: write", "qrc:/qt/qml/Alongside/Gallery/StepWritingSheet.qml"},
        {"step-amount", "Step: how much", "qrc:/qt/qml/Alongside/Gallery/StepAmountSheet.qml"},
        {"step-faces", "Step: how good", "qrc:/qt/qml/Alongside/Gallery/StepFacesSheet.qml"},
        {"step-day", "Step: which day", "qrc:/qt/qml/Alongside/Gallery/DaySheet.qml"},
        {"entries", "What stands in a tool", "qrc:/qt/qml/Alongside/Gallery/EntriesSheet.qml"},
        {"profile", "One page about somebody", "qrc:/qt/qml/Alongside/Gallery/ProfileSheet.qml"},
        {"circle", "The circle", "qrc:/qt/qml/Alongside/Gallery/CircleSheet.qml"},
        {"sign-in", "Who are you?", "qrc:/qt/qml/Alongside/Gallery/SignInSheet.qml"},
        {"pin", "PIN", "qrc:/qt/qml/Alongside/Gallery/PinSheet.qml"},
        {"buttons", "Buttons", "qrc:/qt/qml/Alongside/Gallery/ButtonsSheet.qml"},
        {"choices", "Choices", "qrc:/qt/qml/Alongside/Gallery/ChoicesSheet.qml"},
        {"cards", "Cards in columns", "qrc:/qt/qml/Alongside/Gallery/CardsSheet.qml"},
        {"people", "Faces", "qrc:/qt/qml/Alongside/Gallery/PeopleSheet.qml"},
        {"whose-words", "Who said what", "qrc:/qt/qml/Alongside/Gallery/WhoseWordsSheet.qml"},
        {"proposals", "Changes that others would like", "qrc:/qt/qml/Alongside/Gallery/ProposalsSheet.qml"},
        {"agreement", "Who agrees", "qrc:/qt/qml/Alongside/Gallery/AgreementSheet.qml"},
        {"plots", "How it is going", "qrc:/qt/qml/Alongside/Gallery/PlotsSheet.qml"},
        {"plots-words", "How it is going, in words", "qrc:/qt/qml/Alongside/Gallery/PlotsWordsSheet.qml"},
        {"media", "Sounds and pictures", "qrc:/qt/qml/Alongside/Gallery/MediaSheet.qml"},
        {"heard", "Words to hear", "qrc:/qt/qml/Alongside/Gallery/HeardSheet.qml"},
        {"drawing", "Drawing", "qrc:/qt/qml/Alongside/Gallery/DrawingSheet.qml"},
        {"notices", "Notices", "qrc:/qt/qml/Alongside/Gallery/NoticesSheet.qml"},
        {"read-aloud", "Read aloud", "qrc:/qt/qml/Alongside/Gallery/ReadAloudSheet.qml"},
        {"read-words", "Words read aloud", "qrc:/qt/qml/Alongside/Gallery/ReadWordsSheet.qml"},
        {"scanning", "With switches", "qrc:/qt/qml/Alongside/Gallery/ScanningSheet.qml"},
        {"keyboard", "Keyboard", "qrc:/qt/qml/Alongside/Gallery/KeyboardSheet.qml"},
        {"languages", "Languages", "qrc:/qt/qml/Alongside/Gallery/LanguagesSheet.qml"},
    };

}

QList<GalleryPage> galleryPages()
{
    QList<GalleryPage> pages;
    for (const Entry& entry : kEntries) {
        pages.append({QString::fromLatin1(entry.name), QString::fromLatin1(entry.title),
            QUrl(QString::fromLatin1(entry.url))});
    }
    return pages;
}

GalleryPage galleryPage(const QString& name)
{
    for (const GalleryPage& page : galleryPages()) {
        if (page.name == name) {
            return page;
        }
    }
    return {};
}

}
