package nl.casusregie.keys;

import com.google.crypto.tink.KeysetHandle;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/**
 * The command by which keys are made and renewed: {@code java -jar casusregie.jar keys create|list|add|use|remove}. It
 * works on the files alone, so whoever holds the keys needs no way into the database.
 */
public final class KeyCommand {

    private static final String USE =
            """
            keys create <folder>                 makes every key set that is missing
            keys list <folder>                   names the keys, the one that writes with a star
            keys add <folder> <set>              adds a key that only reads, so that every node learns of it
            keys use <folder> <set> <key>        lets that key write from now on
            keys remove <folder> <set> <key>     takes a key away that nothing needs any more
            """;

    private final KeyFiles files;
    private final PrintStream out;

    private KeyCommand(KeyFiles files, PrintStream out) {
        this.files = files;
        this.out = out;
    }

    /** Does what the words ask; the answer is the exit status. */
    public static int run(List<String> words, PrintStream out) {
        if (words.size() < 2) {
            out.print(USE);
            return 2;
        }
        KeyCommand command = new KeyCommand(new KeyFiles(Path.of(words.get(1))), out);
        try {
            return command.run(words.getFirst(), words.subList(2, words.size()));
        } catch (GeneralSecurityException | KeysMissing | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private int run(String verb, List<String> words) throws GeneralSecurityException {
        switch (verb + words.size()) {
            case "create0" -> create();
            case "list0" -> list();
            case "add1" -> add(set(words.getFirst()));
            case "use2" -> use(set(words.getFirst()), words.getLast());
            case "remove2" -> remove(set(words.getFirst()), words.getLast());
            default -> {
                out.print(USE);
                return 2;
            }
        }
        return 0;
    }

    private void create() throws GeneralSecurityException {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (!files.has(purpose)) {
                files.create(purpose);
            }
        }
        list();
    }

    private void list() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            KeysetHandle keys = files.read(purpose);
            int writes = keys.getPrimary().getId();
            for (int i = 0; i < keys.size(); i++) {
                int id = keys.getAt(i).getId();
                out.println(purpose.fileName() + " " + KeyNames.of(id) + (id == writes ? " *" : ""));
            }
        }
    }

    private void add(KeyPurpose purpose) throws GeneralSecurityException {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(files.read(purpose))
                .addEntry(KeysetHandle.generateEntryFromParameters(purpose.parameters())
                        .withRandomId());
        files.write(purpose, keys.build());
        list();
    }

    private void use(KeyPurpose purpose, String key) throws GeneralSecurityException {
        KeysetHandle now = files.read(purpose);
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(now);
        keys.getAt(KeyNames.index(now, key)).makePrimary();
        files.write(purpose, keys.build());
        list();
    }

    private void remove(KeyPurpose purpose, String key) throws GeneralSecurityException {
        KeysetHandle now = files.read(purpose);
        if (KeyNames.of(now.getPrimary().getId()).equals(key)) {
            throw new IllegalArgumentException("The key " + key + " is the one that writes; let another write first.");
        }
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(now);
        keys.deleteAt(KeyNames.index(now, key));
        files.write(purpose, keys.build());
        list();
    }

    private static KeyPurpose set(String name) {
        return Arrays.stream(KeyPurpose.values())
                .filter(each -> each.fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no key set \"" + name + "\"."));
    }
}
