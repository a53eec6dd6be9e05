package nl.casusregie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The borders of the modules hold, and every module has declared its own. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(CasusregieApplication.class);

    @Test
    void modulesKeepToTheirBorders() {
        modules.verify();
    }

    @Test
    void everyModuleSaysWhatItIsAndWhatItMayUse() {
        assertThat(modules.stream())
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .as(module.getIdentifier().toString())
                        .isPresent());
        assertThat(modules.stream()).allSatisfy(module -> assertThat(module.getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .map(each -> each.allowedDependencies())
                        .orElseThrow())
                .as(module.getIdentifier().toString())
                .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }
}
