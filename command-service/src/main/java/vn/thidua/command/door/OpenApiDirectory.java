package vn.thidua.command.door;

import static vn.thidua.command.door.OpenApiParts.map;
import static vn.thidua.command.door.OpenApiParts.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import vn.thidua.command.directory.Entry;
import vn.thidua.command.door.DirectoryDoor.About;
import vn.thidua.domain.shape.Shape;

/** What the description says of the directory of people. */
final class OpenApiDirectory {
    private static final List<Integer> REFUSED = List.of(400, 401, 403, 408, 413, 415, 429, 503);

    private OpenApiDirectory() {}

    static Map<String, Object> paths() {
        var path = DirectoryDoor.PATH;
        return map(
                path,
                map(
                        "put",
                        operation(
                                "putEntry",
                                "ghi tên và liên hệ",
                                "Write how a person is called and reached; whoever it is about, or the standing body",
                                Entry.class,
                                map("204", map("description", "Đã ghi. Written.")))),
                path + "/read",
                map(
                        "post",
                        operation(
                                "readEntry",
                                "xem tên và liên hệ",
                                "Read how a person is called and reached; it is on record who did",
                                About.class,
                                map(
                                        "200",
                                        object("Tên và liên hệ. Name and contacts."),
                                        "404",
                                        reference(404)))),
                path + DirectoryDoor.REQUESTS,
                map("get", waiting()),
                path + "/export",
                map(
                        "post",
                        operation(
                                "exportPerson",
                                "nhận toàn bộ dữ liệu về một người",
                                "All that is kept of a person, and who has read it",
                                About.class,
                                map("200", object("Toàn bộ. All of it.")))));
    }

    private static Map<String, Object> waiting() {
        return map(
                "operationId",
                "listDataRequests",
                "summary",
                "yêu cầu về dữ liệu cá nhân đang chờ",
                "description",
                "Requests about personal data that wait, with the days by which they are answered and done",
                "tags",
                List.of("directory"),
                "responses",
                map(
                        "200",
                        object("Đang chờ. Those that wait."),
                        "401",
                        reference(401),
                        "403",
                        reference(403)));
    }

    private static Map<String, Object> operation(
            String id,
            String summary,
            String description,
            Class<?> body,
            Map<String, Object> answers) {
        var responses = new LinkedHashMap<>(answers);
        REFUSED.forEach(status -> responses.put(status.toString(), reference(status)));
        return map(
                "operationId",
                id,
                "summary",
                summary,
                "description",
                description,
                "tags",
                List.of("directory"),
                "requestBody",
                OpenApi.body(Shape.of(body)),
                "responses",
                responses);
    }

    private static Map<String, Object> object(String description) {
        return map(
                "description",
                description,
                "content",
                map(MediaType.APPLICATION_JSON_VALUE, map("schema", map("type", "object"))));
    }
}
