package vn.giamngheo.task.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilesOnDiskTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final byte[] ABC = {'a', 'b', 'c'};

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereOnceAndOpens() throws IOException {
        var store = new FilesOnDisk(folder);
        store.put(HASH_OF_ABC, new ByteArrayInputStream(ABC));
        store.put(HASH_OF_ABC, new ByteArrayInputStream(ABC));

        assertThat(files()).containsExactly(folder.resolve("ba").resolve(HASH_OF_ABC));
        try (var bytes = store.open(HASH_OF_ABC)) {
            assertThat(bytes.readAllBytes()).isEqualTo(ABC);
        }
    }

    @Test
    void bytesThatDoNotMatchTheirHashAreNotKept() throws IOException {
        var store = new FilesOnDisk(folder);
        assertThatThrownBy(() -> store.put(HASH_OF_ABC, new ByteArrayInputStream(new byte[] {1})))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyAHashBecomesAPath() {
        var store = new FilesOnDisk(folder);
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOldIsShownAndWhatIsDeletedIsGone() throws IOException {
        var store = new FilesOnDisk(folder);
        store.put(HASH_OF_ABC, new ByteArrayInputStream(ABC));
        var shown = new ArrayList<String>();
        store.eachPutBefore(Instant.now().minusSeconds(3600), shown::add);
        assertThat(shown).isEmpty();
        store.eachPutBefore(Instant.now().plusSeconds(3600), shown::add);
        assertThat(shown).containsExactly(HASH_OF_ABC);

        store.delete(HASH_OF_ABC);
        store.delete(HASH_OF_ABC);
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
