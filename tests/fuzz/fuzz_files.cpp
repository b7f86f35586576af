// SPDX-License-Identifier: Apache-2.0
// The other files beside a store: what is half spoken, the witness of a copy, a database that was altered
// as it lies on the disk, its log, a view that was put aside, and lists of chunks.
#include "fuzz_targets_p.h"

#include "fuzz_folder.h"
#include "fuzz_store_p.h"
#include "store/blob_table.h"
#include "store/checked_pages.h"
#include "store/incarnation.h"
#include "store/spool.h"
#include "store/view.h"

namespace alongside::fuzz {

namespace {

    using namespace store;
    using test::must;

    Vault& vault()
    {
        static const auto kWorkspace = must(openTablet(freshTablet(kOther)));
        return kWorkspace->replicas().vault();
    }

    Spool& spool()
    {
        static auto kSpool = must(Spool::open(scratchFolder() / "spool", vault()));
        return kSpool;
    }

    void readSpool(ByteView bytes)
    {
        static_cast<void>(spool());
        static const Scratch kFile("spool/sound");
        kFile.write(bytes);
        const auto plain = spool().read("sound");
        if (isTaken(plain))
            check(plain->size() <= bytes.size(), "nothing comes from nowhere");
        static_cast<void>(isTaken(spool().read(asText(bytes).substr(0, 80))));
    }

    void readWitness(ByteView bytes)
    {
        Incarnation of;
        static const Scratch kFile("copy-" + of.vault.hex());
        kFile.write(bytes);
        const IncarnationFile file(scratchFolder());
        const auto found = file.read(of);
        if (!found)
            return;
        static_cast<void>(of.isWitnessedBy(found));
        auto under = *found;
        under.vault = of.vault;
        check(file.write(under).has_value(), "it can be written over");
        const auto again = file.read(of);
        check(again && again->sealed == found->sealed && again->copy == found->copy,
            "what is written over it reads back");
    }

    void readPages(ByteView bytes)
    {
        static const Scratch kFile("pages.db");
        kFile.write(bytes);
        if (const auto damaged = damagedPages(kFile.path()); isTaken(damaged))
            check(damaged->size() <= bytes.size() / 512 + 2, "no pages that are not there");
        static_cast<void>(isTaken(guarded([&] {
            Database db(kFile.path(), Database::Mode::ReadAsIs);
            static_cast<void>(db.schemaVersion());
            auto rows = db.prepare("SELECT name FROM sqlite_master");
            while (rows.step())
                static_cast<void>(rows.text(0));
        })));
    }

    void readLog(ByteView bytes)
    {
        static const Scratch kLog("log.db-wal");
        kLog.write(bytes);
        if (const auto said = damagedLog(scratchFolder() / "log.db"); isTaken(said))
            for (const auto& line : *said)
                checkShown(line, "what is wrong with a log can be shown");
    }

    const ViewSchema& schema()
    {
        static const ViewSchema kSchema{
            {{"page", {{"title", ColumnType::Text, true}, {"of", ColumnType::Reference}}}}};
        return kSchema;
    }

    void readImage(ByteView bytes)
    {
        auto taken = guardedFlat([&]() -> Result<std::unique_ptr<View>> {
            return View::fromImage(schema(), DatabaseImage(bytes));
        });
        if (!isTaken(taken))
            return;
        const auto& view = **taken;
        static_cast<void>(isTaken(view.all(true)));
        static_cast<void>(isTaken(view.count()));
        static_cast<void>(isTaken(view.search("tea", 5)));
        static_cast<void>(isTaken(view.digest({})));
        static_cast<void>(isTaken(view.withIdPrefix("0", 5)));
        ViewWindow window;
        window.kind = "page";
        window.orderBy = "title";
        static_cast<void>(isTaken(view.window(window)));
        if (const auto places = view.places({}); isTaken(places))
            for (const auto& place : *places) {
                static_cast<void>(isTaken(view.find(place)));
                static_cast<void>(isTaken(view.touches(place)));
            }
    }

    void readChunks(ByteView bytes)
    {
        if (const auto chunks = chunkListOf(bytes)) {
            check(isEqual(chunkListBytes(*chunks), bytes), "one spelling of a list of chunks");
            static_cast<void>(isTaken(checkChunkList(log::blobIdOf(*chunks), *chunks)));
        }
        static const crypto::Secret kKey(Bytes(log::kBlobKeyBytes, 7));
        check(!isTaken(log::openChunk(kKey, 1, bytes)), "nobody guesses a seal");
        const auto sealed = log::sealChunk(kKey, 1, bytes);
        check(
            log::openChunk(kKey, 1, sealed) == Bytes(bytes.begin(), bytes.end()), "a chunk opens");
    }

    Bytes imageSeed()
    {
        View view(schema());
        for (std::uint8_t i = 0; i < 3; ++i)
            must(view.apply({{}, {}}, i + std::uint64_t{1}, {1, 0},
                {{{"page", test::idFrom<RecordId>(i)},
                    {crdt::Put{"title", std::string("tea"), {}}}}}));
        const auto image = must(view.image());
        return {image.bytes().begin(), image.bytes().end()};
    }

    std::pair<Bytes, Bytes> databaseSeeds()
    {
        const auto file = scratchFolder() / "seed.db";
        for (const char* ending : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + ending);
        Database db(file, Database::Mode::OpenOrCreate);
        db.execute("CREATE TABLE words(said TEXT)");
        db.truncateLog();
        db.execute("INSERT INTO words VALUES ('tea')");
        return {test::fileBytes(file), test::fileBytes(file.string() + "-wal")};
    }

}

void readFiles(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 6);
    switch (kind) {
    case 0:
        return readSpool(bytes);
    case 1:
        return readWitness(bytes);
    case 2:
        return readPages(bytes);
    case 3:
        return readLog(bytes);
    case 4:
        return readImage(bytes);
    default:
        return readChunks(bytes);
    }
}

Seeds filesSeeds()
{
    must(spool().begin("seed"));
    must(spool().append("seed", Bytes(300, 1)));
    must(spool().append("seed", Bytes(20, 2)));
    const auto half = test::fileBytes(scratchFolder() / "spool" / "seed");
    Incarnation witness;
    witness.sealed = 12;
    must(IncarnationFile(scratchFolder()).write(witness));
    const auto database = databaseSeeds();
    const std::vector<ChunkId> chunks{test::idFrom<ChunkId>(3), test::idFrom<ChunkId>(4)};
    return {{"spool", choosing(0, half)},
        {"witness",
            choosing(1, test::fileBytes(scratchFolder() / ("copy-" + witness.vault.hex())))},
        {"pages", choosing(2, database.first)}, {"log", choosing(3, database.second)},
        {"image", choosing(4, imageSeed())}, {"chunks", choosing(5, chunkListBytes(chunks))}};
}

}
