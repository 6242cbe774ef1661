package vn.giamngheo.local.launcher;

import java.util.Optional;

import vn.giamngheo.local.process.Part;
import vn.giamngheo.local.stack.LocalStack;
import vn.giamngheo.local.stack.StackSettings;

/** One line for each part; success only when all of them are healthy. */
final class Status {

    private final Command command;

    Status(Command command) {
        this.command = command;
    }

    int run() {
        var ports = new SavedPorts(command.state(), System.getenv()).read();
        var stack = new LocalStack(new StackSettings(command.root(), command.state(), ports));
        var allHealthy = true;
        for (var part : stack.parts()) {
            var running = part.process();
            var healthy = running.isPresent() && part.healthy();
            allHealthy &= healthy;
            System.out.println(line(part, running.map(ProcessHandle::pid).map(pid -> "pid " + pid), healthy));
        }
        return allHealthy ? 0 : 1;
    }

    private static String line(Part part, Optional<String> pid, boolean healthy) {
        var health = pid.isEmpty() ? "-" : healthy ? "healthy" : "not ready, see " + part.log();
        return "%-20s %-8s %-12s port %-6d %s"
                .formatted(
                        part.name(),
                        pid.isPresent() ? "running" : "stopped",
                        pid.orElse("-"),
                        part.port().number(),
                        health);
    }
}
