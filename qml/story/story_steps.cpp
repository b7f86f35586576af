// SPDX-License-Identifier: Apache-2.0
// The story itself, step by step.
#include "story/story.h"
#include "story/story_words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace alongside::story {

void Story::play()
{
    clearFolder();
    m_step = -1;
    step(QStringLiteral("A server, a plan, and two people who share it"), [this] {
        startServer();
        makePeople();
    });
    step(QStringLiteral("Ana and Dev open Theo's plan; then both lose their connection"), [this] { bothOpen(); });
    step(QStringLiteral("Apart from each other: Ana writes about bedtime and something for herself; "
                        "Dev records two outcomes and answers bedtime anew"),
        [this] { writeApart(); });
    step(QStringLiteral("Both tablets are killed and reopened: everything is there, and waits"), [this] { killAndReopen(); });
    step(QStringLiteral("The connection is back: both show both answers, the outcomes, and that all is shared"),
        [this] { comeTogether(); });
    step(QStringLiteral("Theo's own tablet joins by invitation and has everything that is shared"), [this] { personJoins(); });
    step(QStringLiteral("Theo keeps both answers; everyone sees that"), [this] { personKeepsBoth(); });
    step(QStringLiteral("All three tablets verify clean, have the same, and a changed byte on the server is named"),
        [this] { verifyAll(); });
    m_server->stop();
    if (!m_options.keep)
        for (const auto& name : {"tablets", "server", "damaged"})
            QDir(path(QString::fromLatin1(name))).removeRecursively();
    tell(QStringLiteral("It all held, in %1 s. Pictures of the tablets at each step: %2")
             .arg(static_cast<double>(m_time.elapsed()) / 1000, 0, 'f', 1)
             .arg(m_options.out));
}

void Story::pictures(const QString& name)
{
    for (const auto* tablet : {m_ana.get(), m_dev.get(), m_theo.get()})
        if (tablet != nullptr)
            const_cast<StoryTablet*>(tablet)->picture(
                path(QStringLiteral("%1-%2-%3.png").arg(m_step, 2, 10, QLatin1Char('0')).arg(name, tablet->person().toLower())));
}

void Story::bothOpen()
{
    const auto logs = path(QStringLiteral("logs"));
    m_ana = std::make_unique<StoryTablet>("Ana", path(QStringLiteral("tablets/ana")), logs);
    m_dev = std::make_unique<StoryTablet>("Dev", path(QStringLiteral("tablets/dev")), logs);
    for (auto* tablet : {m_ana.get(), m_dev.get()})
        tablet->start(m_programs);
    for (auto* tablet : {m_ana.get(), m_dev.get()}) {
        tablet->unlock(pinOf(tablet->person()));
        tablet->see(QStringLiteral("Theo"));
        tablet->see(QStringLiteral("Swim every week"));
        tablet->see(QStringLiteral("Shared"));
    }
    pictures(QStringLiteral("home"));
    m_road->cut();
    for (auto* tablet : {m_ana.get(), m_dev.get()})
        tablet->see(QStringLiteral("Saved on this tablet"));
    pictures(QStringLiteral("no-connection"));
}

void Story::writeApart()
{
    anaAnswersBedtime();
    devRecords(QStringLiteral("Swim every week"), kSwam, QStringLiteral("very good"), true);
    // Nobody counted the soup: that corner stays empty, and is never shown as success.
    devRecords(QStringLiteral("Cook for Nan"), kCooked, QStringLiteral("good"), false);
    devAnswersBedtime();
    anaWritesForHerself();
    m_ana->see(QStringLiteral("2 waiting"));
    m_dev->see(QStringLiteral("3 waiting"));
    pictures(QStringLiteral("written-apart"));
}

void Story::anaAnswersBedtime()
{
    m_ana->tap(QStringLiteral("All of the plan"));
    m_ana->tap(QStringLiteral("Bedtime"));
    m_ana->picture(path(QStringLiteral("02-bedtime-ana.png")));
    m_ana->tap(QStringLiteral("Change this answer"));
    m_ana->write(kAnasBedtime);
    m_ana->picture(path(QStringLiteral("02-bedtime-words-ana.png")));
    m_ana->tap(QStringLiteral("Next"));
    m_ana->tap(QStringLiteral("I say it for Theo"));
    m_ana->picture(path(QStringLiteral("02-bedtime-whose-ana.png")));
    m_ana->tap(QStringLiteral("Save"));
    m_ana->see(QStringLiteral("Your words are saved."));
    m_ana->picture(path(QStringLiteral("02-bedtime-saved-ana.png")));
    m_ana->tap(QStringLiteral("Finished"));
    m_ana->see(kAnasBedtime);
    m_ana->tap(QStringLiteral("Back"));
    m_ana->tap(QStringLiteral("Back"));
}

void Story::anaWritesForHerself()
{
    m_ana->tap(QStringLiteral("Say something"));
    m_ana->tap(QStringLiteral("Bedtime"));
    m_ana->tap(QStringLiteral("Say something more"));
    m_ana->write(kAnasSecret);
    m_ana->tap(QStringLiteral("Next"));
    m_ana->tap(QStringLiteral("I say it for Theo"));
    m_ana->tap(QStringLiteral("Just me"));
    m_ana->picture(path(QStringLiteral("02-just-me-ana.png")));
    m_ana->tap(QStringLiteral("Save"));
    m_ana->see(QStringLiteral("Only you can see it."));
    m_ana->tap(QStringLiteral("Finished"));
}

void Story::devRecords(const QString& goal, const QString& what, const QString& face, bool withAmount)
{
    m_dev->tap(QStringLiteral("Record what happened"));
    m_dev->tap(goal);
    m_dev->tap(QStringLiteral("Or say it in your own words"));
    m_dev->write(what);
    m_dev->tap(QStringLiteral("Next"));
    if (withAmount) {
        m_dev->tap(QStringLiteral("More"));
        m_dev->tap(QStringLiteral("More"));
        m_dev->picture(path(QStringLiteral("02-how-much-dev.png")));
        m_dev->tap(QStringLiteral("Next"));
    } else {
        m_dev->tap(QStringLiteral("I do not know"));
    }
    m_dev->picture(path(QStringLiteral("02-how-good-dev.png")));
    m_dev->tap(face);
    m_dev->see(QStringLiteral("Is this right?"));
    m_dev->tap(QStringLiteral("good"));
    if (!withAmount)
        m_dev->see(QStringLiteral("This is not the whole story yet"));
    m_dev->picture(path(withAmount ? QStringLiteral("02-three-corners-dev.png") : QStringLiteral("02-missing-corner-dev.png")));
    m_dev->tap(QStringLiteral("Save"));
    m_dev->see(QStringLiteral("What happened is saved."));
    m_dev->tap(QStringLiteral("Finished"));
}

void Story::devAnswersBedtime()
{
    m_dev->tap(QStringLiteral("All of the plan"));
    m_dev->tap(QStringLiteral("Bedtime"));
    m_dev->seeNot(kAnasBedtime);
    m_dev->tap(QStringLiteral("Change this answer"));
    m_dev->write(kDevsBedtime);
    m_dev->tap(QStringLiteral("Next"));
    m_dev->tap(QStringLiteral("We think, because we saw …"));
    m_dev->write(kDevsReason);
    m_dev->picture(path(QStringLiteral("02-we-think-dev.png")));
    m_dev->tap(QStringLiteral("Save"));
    m_dev->see(QStringLiteral("Your words are saved."));
    m_dev->tap(QStringLiteral("Finished"));
    m_dev->tap(QStringLiteral("Back"));
    m_dev->tap(QStringLiteral("Back"));
}

void Story::killAndReopen()
{
    m_ana->kill();
    m_dev->kill();
    for (auto* tablet : {m_ana.get(), m_dev.get()}) {
        tablet->start(m_programs);
        tablet->unlock(pinOf(tablet->person()));
    }
    m_ana->see(QStringLiteral("2 waiting"));
    m_dev->see(QStringLiteral("3 waiting"));
    m_ana->tap(QStringLiteral("All of the plan"));
    m_ana->tap(QStringLiteral("Bedtime"));
    m_ana->see(kAnasBedtime);
    m_ana->see(kAnasSecret);
    m_ana->see(QStringLiteral("Only you can see this"));
    m_dev->tap(QStringLiteral("Swim every week*"));
    m_dev->see(kSwam);
    pictures(QStringLiteral("reopened"));
    for (auto* tablet : {m_ana.get(), m_dev.get()})
        tablet->tap(QStringLiteral("Saved on this tablet*"));
    pictures(QStringLiteral("waiting"));
    m_ana->tap(QStringLiteral("Back"));
    m_ana->tap(QStringLiteral("Back"));
    m_ana->tap(QStringLiteral("Back"));
    m_dev->tap(QStringLiteral("Back"));
    m_dev->tap(QStringLiteral("Back"));
}

void Story::comeTogether()
{
    for (auto* tablet : {m_ana.get(), m_dev.get()})
        tablet->tap(QStringLiteral("Saved on this tablet*"));
    QElapsedTimer time;
    time.start();
    m_road->mend();
    for (auto* tablet : {m_ana.get(), m_dev.get()}) {
        tablet->tapIfThere(QStringLiteral("Try to share now"));
        tablet->tap(QStringLiteral("Back"));
    }
    for (auto* tablet : {m_ana.get(), m_dev.get()}) {
        tablet->see(QStringLiteral("There are two answers: Bedtime"));
        tablet->see(QStringLiteral("Shared"));
    }
    tell(QStringLiteral("   Both tablets had everything %1 s after the connection was back.")
             .arg(static_cast<double>(time.elapsed()) / 1000, 0, 'f', 1));
    pictures(QStringLiteral("all-shared"));
    for (auto* tablet : {m_ana.get(), m_dev.get()}) {
        tablet->tap(QStringLiteral("Look at both"));
        tablet->see(kAnasBedtime);
        tablet->see(kDevsBedtime);
        tablet->see(kDevsReason);
        tablet->see(QStringLiteral("Today"));
    
        tablet->find(QStringLiteral("Keep mine"));
    }
    m_ana->find(QStringLiteral("Keep Dev's"));
    m_dev->find(QStringLiteral("Keep Ana's"));
    pictures(QStringLiteral("two-answers"));
    for (auto* tablet : {m_ana.get(), m_dev.get()}) {
        tablet->tap(QStringLiteral("Talk about it later"));
        tablet->tap(QStringLiteral("Tomorrow"));
        tablet->see(QStringLiteral("You want to talk about it."));
        tablet->tap(QStringLiteral("Back"));
    }
    m_ana->tap(QStringLiteral("Swim every week*"));
    m_ana->see(kSwam);
    m_ana->picture(path(QStringLiteral("04-outcomes-ana.png")));
    m_ana->tap(QStringLiteral("Back"));
    m_ana->tap(QStringLiteral("Cook for Nan*"));
    m_ana->see(kCooked);
    m_ana->picture(path(QStringLiteral("04-missing-corner-ana.png")));
    m_ana->tap(QStringLiteral("Back"));
    m_dev->tap(QStringLiteral("All of the plan"));
    m_dev->tap(QStringLiteral("Bedtime"));
    m_dev->see(kAnasBedtime);
    m_dev->seeNot(kAnasSecret);
    m_dev->tap(QStringLiteral("Back"));
    m_dev->tap(QStringLiteral("Back"));
    checkNobodyCanRead();
}

void Story::personJoins()
{
    terminalOf(QStringLiteral("Theo"))({"person", "create", "Theo", "--role", "person"});
    m_theo = std::make_unique<StoryTablet>("Theo", path(QStringLiteral("tablets/theo")), path(QStringLiteral("logs")));
    m_theo->start(m_programs);
    m_theo->unlock(pinOf(QStringLiteral("Theo")));
    m_theo->see(QStringLiteral("You are in no plan yet."));
    m_theo->tap(QStringLiteral("I have an invitation"));
    m_theo->tap(QStringLiteral("Or put your invitation here"));
    m_theo->write(m_invitationForTheo);
    m_theo->see(QStringLiteral("Ana invites you"));
    m_theo->picture(path(QStringLiteral("05-invitation-theo.png")));
    m_theo->tap(QStringLiteral("Join"));
    m_theo->see(QStringLiteral("There are two answers: Bedtime"));
    m_theo->see(QStringLiteral("Shared"));
    m_theo->tap(QStringLiteral("All of the plan"));
    m_theo->tap(QStringLiteral("Bedtime"));
    m_theo->see(kAnasBedtime);
    m_theo->see(kDevsBedtime);
    m_theo->seeNot(kAnasSecret);
    pictures(QStringLiteral("theo-joined"));
    m_theo->tap(QStringLiteral("Back"));
    m_theo->tap(QStringLiteral("Back"));
}

void Story::personKeepsBoth()
{
    m_theo->tap(QStringLiteral("Look at both"));
    m_theo->picture(path(QStringLiteral("06-two-answers-theo.png")));
    m_theo->tap(QStringLiteral("Keep both"));
    m_theo->see(QStringLiteral("There is nothing to pick now."));
    m_theo->tap(QStringLiteral("Back"));
    for (auto* tablet : {m_ana.get(), m_dev.get(), m_theo.get()}) {
        tablet->seeNot(QStringLiteral("There are two answers"));
        tablet->tap(QStringLiteral("All of the plan"));
        tablet->tap(QStringLiteral("Bedtime"));
        tablet->see(QStringLiteral("Theo kept both"));
        tablet->see(kAnasBedtime);
        tablet->see(kDevsBedtime);
        tablet->see(QStringLiteral("Shared"));
    }
    pictures(QStringLiteral("kept-both"));
}

void Story::verifyAll()
{
    // A tablet that is open has its store; the terminal looks when it is closed.
    for (auto* tablet : {m_ana.get(), m_dev.get(), m_theo.get()})
        tablet->stop();
    for (const auto& person : {QStringLiteral("Ana"), QStringLiteral("Dev"), QStringLiteral("Theo")})
        terminalOf(person)({"verify"});
    checkAllEqual();
    checkNobodyCanRead();
    checkDamageIsNamed();
}

}
