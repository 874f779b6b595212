package vn.thidua.query.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives an attached file back, to be kept and never to be run in the page. */
@RestController
class FilesDoor {
    private final Files files;

    FilesDoor(Files files) {
        this.files = files;
    }

    @GetMapping("/{bloc:[a-z0-9-]+}/files/{sha256:[0-9a-f]{64}}")
    ResponseEntity<Resource> file(@PathVariable String bloc, @PathVariable String sha256) {
        var file =
                files.find(bloc, sha256)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition =
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.content());
    }
}
