package vn.giamngheo.local.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamngheo.local.process.LocalStackException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnpackingTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseTarget() {
        target = folder.resolve("program");
    }

    @Test
    void unpacksFilesWithTheirRights() throws IOException {
        Unpacking.unpack(archive("one", tar("bin/run", "#!/bin/sh")), target);
        assertThat(target.resolve("bin/run")).hasContent("#!/bin/sh").isExecutable();
    }

    @Test
    void anUnpackedFolderIsLeftAlone() throws IOException {
        var archive = archive("one", tar("file", "first"));
        Unpacking.unpack(archive, target);
        Files.writeString(target.resolve("mine"), "kept");
        Unpacking.unpack(archive, target);
        assertThat(target.resolve("mine")).exists();
    }

    @Test
    void anotherVersionReplacesTheFolder() throws IOException {
        Unpacking.unpack(archive("one", tar("file", "first")), target);
        Unpacking.unpack(archive("two", tar("file", "second")), target);
        assertThat(target.resolve("file")).hasContent("second");
    }

    @Test
    void whatAKilledRunLeftHalfDoneIsDoneAgain() throws IOException {
        Files.createDirectories(folder.resolve("program.partial/bin"));
        Files.createDirectories(target);
        Files.writeString(target.resolve("half"), "");
        Unpacking.unpack(archive("one", tar("file", "whole")), target);
        assertThat(target.resolve("file")).hasContent("whole");
        assertThat(target.resolve("half")).doesNotExist();
        assertThat(folder.resolve("program.partial")).doesNotExist();
    }

    @Test
    void aTruncatedArchiveIsRefusedInOneLineAndLeavesNothing() throws IOException {
        var whole = tar("file", "x".repeat(100_000));
        assertThatThrownBy(() ->
                        Unpacking.unpack(archive("thing.tar.gz", Arrays.copyOf(whole, whole.length / 2)), target))
                .isInstanceOf(LocalStackException.class)
                .hasMessageStartingWith("thing.tar.gz is damaged or incomplete")
                .hasMessageEndingWith("Fetch it again.")
                .hasMessageNotContaining("\n");
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("program.partial")).doesNotExist();
    }

    @Test
    void aFailingLastStepLeavesNothing() throws IOException {
        var archive = archive("one", tar("file", "first"));
        assertThatThrownBy(() -> Unpacking.unpack(archive, target, unpacked -> {
                    throw new LocalStackException("no");
                }))
                .hasMessage("no");
        assertThat(target).doesNotExist();
    }

    @Test
    void anEntryCannotLeaveTheFolder() throws IOException {
        assertThatThrownBy(() -> Unpacking.unpack(archive("one", tar("../outside", "x")), target))
                .hasMessageContaining("entry outside the archive");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private static byte[] tar(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            var entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length());
            entry.setMode(0755);
            tar.putArchiveEntry(entry);
            tar.write(content.getBytes(UTF_8));
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static Archive archive(String version, byte[] content) {
        return new Archive() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public String discard() {
                return "Fetch it again.";
            }

            @Override
            public InputStream open() throws IOException {
                return new GZIPInputStream(new ByteArrayInputStream(content));
            }
        };
    }
}
