package vn.thidua.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.messaging.core.MessageType;
import org.junit.jupiter.api.Test;
import vn.thidua.command.axon.SqlInTheRim;

class ArchitectureTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.thidua.command");

    private static final ArchRule AXON_STAYS_IN_ITS_PACKAGE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.thidua.command.axon..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..")
                    .because("the framework must be replaceable by changing one package");

    private static final ArchRule THE_RIM_IS_STUPID =
            noClasses()
                    .that()
                    .resideInAPackage("vn.thidua.command.axon..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.springframework.jdbc..")
                                    .or(resideInAPackage("org.slf4j.."))
                                    .or(resideInAPackage("jakarta.servlet..")))
                    .because("SQL belongs to the log, HTTP to the door, and replay must be silent");

    private static final ArchRule NO_CYCLES =
            slices().matching("vn.thidua.command.(*)..").should().beFreeOfCycles();

    @Test
    void the_service_keeps_its_rules() {
        AXON_STAYS_IN_ITS_PACKAGE.check(SERVICE);
        THE_RIM_IS_STUPID.check(SERVICE);
        NO_CYCLES.check(SERVICE);
    }

    @Test
    void the_rules_bite() {
        assertThat(violations(AXON_STAYS_IN_ITS_PACKAGE, AxonOutside.class)).isPositive();
        assertThat(violations(THE_RIM_IS_STUPID, SqlInTheRim.class)).isPositive();
    }

    private static int violations(ArchRule rule, Class<?> guilty) {
        return rule.evaluate(new ClassFileImporter().importClasses(guilty))
                .getFailureReport()
                .getDetails()
                .size();
    }

    /** Guilty on purpose. */
    @SuppressWarnings("unused")
    private record AxonOutside(MessageType type) {}
}
