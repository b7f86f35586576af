// SPDX-License-Identifier: Apache-2.0
// How a vault is unlocked, and what is shown of its person before.
#include "store/vault_inside_p.h"

namespace alongside::store {

Result<void> Vault::setWayIn(std::string_view way, std::string_view secret, crypto::PinCost cost)
{
    ALONGSIDE_TRY_LET(made, NewWay::make(secret, cost));
    return guarded(
        [&] { WaysIn(m_inside->db).put(way, m_inside->key, made.key, made.salt.view(), cost); });
}

Result<void> Vault::removeWayIn(std::string_view way)
{
    return guardedFlat([&]() -> Result<void> {
        if (!WaysIn(m_inside->db).remove(way))
            return fail(ErrorCode::NotAllowed, "it is the only way in");
        return {};
    });
}

Result<std::vector<std::string>> Vault::waysIn() const
{
    return guarded([&] { return WaysIn(m_inside->db).names(); });
}

Result<void> Vault::checkSecret(std::string_view way, std::string_view secret) const
{
    return guardedFlat([&]() -> Result<void> {
        ALONGSIDE_TRY(WaysIn(m_inside->db).open(way, secret));
        return {};
    });
}

Result<void> Vault::show(std::string_view name, ByteView value)
{
    return guardedFlat([&]() -> Result<void> {
        if (!ShownTable(m_inside->db).put(name, value))
            return fail(ErrorCode::LimitExceeded,
                "at most " + std::to_string(ShownTable::kBytesMax)
                    + " bytes are shown before unlocking");
        return {};
    });
}

Result<std::map<std::string, Bytes>> Vault::shown() const
{
    return guarded([&] { return ShownTable(m_inside->db).all(); });
}

}
