package vn.giamngheo.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** A TCP port of this machine, who wants it, and the setting that moves it ("" when nobody needs to). */
public record Port(String part, int number, String setting) {

    // Below the range from which the kernel draws the client side of connections, so nobody takes it by accident.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final int CONNECT_MILLIS = 500;

    /** A port that nobody uses now, and that this JVM has not given to anybody before. */
    public static Port free(String part) {
        for (var attempt = 0; attempt < 200; attempt++) {
            var candidate = new Port(part, ThreadLocalRandom.current().nextInt(FIRST, LAST), "");
            if (GIVEN.add(candidate.number()) && candidate.isFree()) {
                return candidate;
            }
        }
        throw new LocalStackException("No free TCP port found for " + part + ".");
    }

    /** As above, and not this one either, though it is still free. */
    public Port freeBeside(String part) {
        GIVEN.add(number);
        return free(part);
    }

    public boolean isFree() {
        return !isAnswered() && canBind();
    }

    /** Refuses with the line that tells how to move the part; a program on its way out is given a moment. */
    public void requireFree() {
        if (Await.answers(this::isFree, () -> true, MOMENT)) {
            return;
        }
        var remedy = setting.isEmpty() ? "" : ", or move " + part + ": " + setting + "=<port> deploy/local/up";
        throw new LocalStackException(
                "Port " + number + " (" + part + ") is taken by another program. End that program" + remedy + ".");
    }

    public boolean isAnswered() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private boolean canBind() {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
