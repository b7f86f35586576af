// SPDX-License-Identifier: Apache-2.0
// Aim: a screen reader or a switch can press every control of ours, and disabled ones stay still.
// Method: asks Qt's accessibility tree for each control's action and does it.
#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class PressActionTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<QQuickView>();
        m_view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }

    void cleanup() { m_view.reset(); }

    void press_eachControl_isClicked_data()
    {
        QTest::addColumn<QString>("qml");
        QTest::addColumn<QString>("name");
        QTest::newRow("BigButton") << "BigButton { text: \"Add\" }" << "Add";
        QTest::newRow("IconTextButton") << "IconTextButton { text: \"Help\" }" << "Help";
        QTest::newRow("ChoiceTile") << "ChoiceTile { text: \"Food\" }" << "Food";
        QTest::newRow("FaceButton") << "FaceButton { name: \"Theo\" }" << "Theo";
        QTest::newRow("PinKey") << "PinKey { text: \"7\" }" << "7";
    }

    void press_eachControl_isClicked()
    {
        QFETCH(QString, qml);
        QFETCH(QString, name);
        auto* item = show(qml);
        QVERIFY(item != nullptr);
        QSignalSpy clicks(item, SIGNAL(clicked()));
        auto* seen = QAccessible::queryAccessibleInterface(item);
        QVERIFY(seen != nullptr);
        QCOMPARE(seen->text(QAccessible::Name), name);
        QCOMPARE(seen->role(), QAccessible::Button);
        press(item);
        QCOMPARE(clicks.count(), 1);

        item->setEnabled(false);
        press(item);
        QCOMPARE(clicks.count(), 1);
    }

    void press_checkableTile_isChecked()
    {
        auto* item = show(QStringLiteral("ChoiceTile { text: \"Family\"; checkable: true }"));
        QVERIFY(item != nullptr);
        auto* seen = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(seen->role(), QAccessible::CheckBox);
        press(item);
        QVERIFY(item->property("checked").toBool());
        QVERIFY(seen->state().checked);
    }

    void press_face_isPicked()
    {
        auto* scale = show(QStringLiteral("FaceScale { width: 800; question: \"How good?\" }"));
        QVERIFY(scale != nullptr);
        QSignalSpy picks(scale, SIGNAL(picked(int)));
        auto* face = find(scale, QStringLiteral("good"));
        QVERIFY(face != nullptr);
        QVERIFY(!QAccessible::queryAccessibleInterface(face)->state().checked);
        press(face);
        QCOMPARE(picks.count(), 1);
        QCOMPARE(picks.first().first().toInt(), 4);
    }

private:
    QQuickItem* show(const QString& qml)
    {
        QFile file(m_folder.filePath(QStringLiteral("Shown.qml")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return nullptr;
        file.write(("import QtQuick\nimport Alongside.Components\nItem { width: 900; height: 400\n"
            + qml + "\n}\n")
                       .toUtf8());
        file.close();
        m_view->setSource(QUrl::fromLocalFile(file.fileName()));
        m_view->show();
        auto* root = m_view->rootObject();
        return root != nullptr && !root->childItems().isEmpty() ? root->childItems().constFirst()
                                                                : nullptr;
    }

    static void press(QQuickItem* item)
    {
        auto* seen = QAccessible::queryAccessibleInterface(item);
        if (seen != nullptr && seen->actionInterface() != nullptr)
            seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

    static QQuickItem* find(QQuickItem* from, const QString& name)
    {
        for (auto* child : from->childItems()) {
            auto* seen = QAccessible::queryAccessibleInterface(child);
            if (seen != nullptr && seen->role() == QAccessible::RadioButton
                && seen->text(QAccessible::Name) == name)
                return child;
            if (auto* deeper = find(child, name))
                return deeper;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QQuickView> m_view;
};

QTEST_MAIN(PressActionTest)
#include "press_action_test.moc"
