package vn.giamngheo.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import vn.giamngheo.local.archive.Archive;
import vn.giamngheo.local.archive.Unpacking;
import vn.giamngheo.local.process.LocalStackException;

/** The server's programs, unpacked from the jar that carries those of this platform. */
final class PostgresPrograms {

    private static final Pattern JAR = Pattern.compile("([^/]+)\\.jar!");

    private final Path folder;

    PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    void unpack() {
        Unpacking.unpack(new Programs(resource()), folder);
    }

    /** One copy for all tests of this user, since unpacking takes longer than starting. */
    static Path sharedFolder() {
        var name = JAR.matcher(resource().toString()).results().findFirst().map(jar -> jar.group(1));
        var caches = System.getenv("XDG_CACHE_HOME");
        var cache = caches == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
        var parent = isWritable(cache) ? cache : Path.of(System.getProperty("java.io.tmpdir"));
        return parent.resolve("giamngheo-" + System.getProperty("user.name")).resolve(name.orElse("postgres"));
    }

    /**
     * PostgreSQL refuses to run as root, or as a number without a name; in a user namespace of its own, anybody is
     * "nobody", without any privilege.
     */
    List<String> command(String program, String... arguments) {
        var plain =
                Stream.concat(Stream.of(folder.resolve("bin").resolve(program).toString()), Stream.of(arguments));
        return (isRefused() ? Stream.concat(Stream.of("unshare", "-U"), plain) : plain).toList();
    }

    private static boolean isRefused() {
        return Set.of("root", "?").contains(System.getProperty("user.name"));
    }

    private static boolean isWritable(Path cache) {
        try {
            return Files.isWritable(Files.createDirectories(cache));
        } catch (IOException denied) {
            return false;
        }
    }

    private static URL resource() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = "/postgres-" + (mac ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64") + ".txz";
        var resource = PostgresPrograms.class.getResource(name);
        if (resource == null) {
            throw new LocalStackException("No PostgreSQL for this platform on the class path (" + name
                    + "): the embedded stack runs on Linux and macOS, on amd64 and arm64.");
        }
        return resource;
    }

    private record Programs(URL resource) implements Archive {

        @Override
        public String version() {
            return resource.toString();
        }

        @Override
        public String discard() {
            return "Delete io/zonky/test/postgres from your local Maven repository and run the same command again.";
        }

        @Override
        public InputStream open() throws IOException {
            return new XZCompressorInputStream(resource.openStream());
        }
    }
}
