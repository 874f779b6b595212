package vn.thidua.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.axonframework.guilty.Anything;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Few rules, and each is shown to bite on a guilty class. */
class ArchitectureTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.thidua.query");
    private static final JavaClasses GUILTY = new ClassFileImporter().importClasses(Guilty.class);

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.axonframework..",
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.springframework.data..")
                        .because("the read side has no framework and no ORM"),
                noClasses()
                        .that(DescribedPredicate.not(resideInAPackage("vn.thidua.query.feed..")))
                        .and(DescribedPredicate.not(resideInAPackage("vn.thidua.query.portal..")))
                        .and(DescribedPredicate.not(resideInAPackage("vn.thidua.query.workbook..")))
                        .should()
                        .callMethod(JdbcClient.StatementSpec.class, "update")
                        .because(
                                "only the feed writes read models, the portal what people have not sent, and the workshop what it makes"),
                outsideTheFeed()
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(JdbcTemplate.class, java.sql.Statement.class)
                        .because("only the feed writes tables, in the transaction of its progress"),
                noFields()
                        .should()
                        .haveRawType(double.class)
                        .orShould()
                        .haveRawType(float.class)
                        .because("figures and shares are exact"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_query_service_keeps_the_rule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites_on_a_guilty_class(ArchRule rule) {
        assertThat(rule.evaluate(GUILTY).hasViolation()).isTrue();
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction
            outsideTheFeed() {
        return noClasses().that(DescribedPredicate.not(resideInAPackage("vn.thidua.query.feed..")));
    }

    static final class Guilty {
        final double share = 0.8;
        @Nullable Anything framework;

        int write(JdbcClient jdbc, JdbcTemplate template) {
            template.execute("truncate progress" + share);
            return jdbc.sql("delete from progress").update();
        }
    }
}
