/**
 * The words and the rules of the award cycle. Nothing but the JDK: the compiler keeps frameworks
 * out.
 */
module vn.thidua.domain {
    requires static transitive org.jspecify;

    exports vn.thidua.domain;
    exports vn.thidua.domain.award;
    exports vn.thidua.domain.ballot;
    exports vn.thidua.domain.bloc;
    exports vn.thidua.domain.calendar;
    exports vn.thidua.domain.conference;
    exports vn.thidua.domain.cycle;
    exports vn.thidua.domain.dispute;
    exports vn.thidua.domain.dossier;
    exports vn.thidua.domain.law;
    exports vn.thidua.domain.log;
    exports vn.thidua.domain.pledge;
    exports vn.thidua.domain.policy;
    exports vn.thidua.domain.privacy;
    exports vn.thidua.domain.result;
    exports vn.thidua.domain.scoring;
    exports vn.thidua.domain.shape;
    exports vn.thidua.domain.todo;
}
