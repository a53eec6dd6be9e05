package nl.casusregie.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain saw.
 *
 * @param lastSeal the newest seal that was checked, 0 when there is none
 * @param unsealed how many rows wait for their seal
 * @param erased how many rows were rightly erased
 * @param finding the first thing that is wrong
 */
public record ChainReport(long seals, long rows, long lastSeal, long unsealed, long erased, @Nullable Finding finding) {

    public boolean isIntact() {
        return finding == null;
    }
}
