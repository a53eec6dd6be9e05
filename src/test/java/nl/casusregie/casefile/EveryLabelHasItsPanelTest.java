package nl.casusregie.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.access.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever carries a protection has the panel by which people change it. */
class EveryLabelHasItsPanelTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.casusregie");

    static Stream<JavaClass> protectedContent() {
        return PRODUCT.stream().filter(EveryLabelHasItsPanelTest::isProtectedContent);
    }

    private static boolean isProtectedContent(JavaClass found) {
        return found.isAnnotatedWith(Table.class)
                && found.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Protection.class));
    }

    private static Optional<ContentKind> kindOf(JavaClass content) {
        String table = content.getAnnotationOfType(Table.class).name();
        return Stream.of(ContentKind.values())
                .filter(kind -> kind.table().equals(table))
                .findFirst();
    }

    /** The kinds that some screen shows the panel of. */
    private static Set<String> shown(Stream<JavaClass> classes) {
        return classes.filter(screen -> screen.getPackageName().contains(".ui"))
                .flatMap(screen -> screen.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(ContentKind.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("protectedContent")
    void whatCarriesAProtectionIsOneOfTheKindsThatCanBeChanged(JavaClass content) {
        assertThat(kindOf(content)).as(content.getName()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void everyKindHasItsPanelOnAScreen(ContentKind kind) {
        assertThat(shown(PRODUCT.stream())).contains(kind.name());
    }

    /** Carries a protection, and nobody thought of its panel. */
    @Table(name = "forgotten")
    private static final class Forgotten {
        @SuppressWarnings("unused")
        private @org.jspecify.annotations.Nullable Protection protection;
    }

    @Test
    void whatIsForgottenIsFound() {
        JavaClass forgotten = new ClassFileImporter().importClass(Forgotten.class);

        assertThat(isProtectedContent(forgotten)).isTrue();
        assertThat(kindOf(forgotten)).isEmpty();
        assertThat(shown(Stream.of(forgotten))).isEmpty();
        assertThat(protectedContent()).hasSizeGreaterThanOrEqualTo(17);
    }
}
