package vn.thidua.local.issuer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The invented people of the invented blocs. */
record SamplePeople(String note, List<SamplePerson> people) {

    /**
     * One of them.
     *
     * @param standings what the identity provider vouches for
     */
    record SamplePerson(String person, String name, List<String> standings) {}

    static SamplePeople read(Path file) {
        return JsonMapper.shared().readValue(file.toFile(), SamplePeople.class);
    }

    /** Of a domain that nobody can have. */
    static String addressOf(String person) {
        return person + "@khoi-mau.example";
    }

    Optional<SamplePerson> of(String person) {
        return people.stream().filter(known -> known.person().equals(person)).findFirst();
    }
}
