package vn.thidua.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Few rules, and each is shown to bite on a guilty class. */
class ArchitectureTest {
    private static final JavaClasses DOMAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.thidua.domain");
    private static final JavaClasses GUILTY = new ClassFileImporter().importClasses(Guilty.class);

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID")
                        .orShould()
                        .callMethod(Math.class, "random")
                        .because(
                                "time and identifiers arrive in the stamp, so that replay tells the truth"),
                noFields()
                        .should()
                        .haveRawType(double.class)
                        .orShould()
                        .haveRawType(float.class)
                        .because("points, money and shares are exact"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_domain_keeps_the_rule(ArchRule rule) {
        rule.check(DOMAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites_on_a_guilty_class(ArchRule rule) {
        assertThat(rule.evaluate(GUILTY).hasViolation()).isTrue();
    }

    static final class Guilty {
        final double share = 0.8;

        public String id() {
            return UUID.randomUUID() + " " + Instant.now() + Math.random() + share;
        }
    }
}
