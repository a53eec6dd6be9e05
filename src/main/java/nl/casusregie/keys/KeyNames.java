package nl.casusregie.keys;

import com.google.crypto.tink.KeysetHandle;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the keys of a set are called: eight hexadecimal digits that say nothing about the key. */
final class KeyNames {

    private KeyNames() {}

    static String of(int keyId) {
        return HexFormat.of().toHexDigits(keyId);
    }

    static Set<String> all(KeysetHandle keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(index -> of(keys.getAt(index).getId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static int index(KeysetHandle keys, String name) {
        return IntStream.range(0, keys.size())
                .filter(index -> of(keys.getAt(index).getId()).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no key " + name + " in this set."));
    }
}
