package nl.casusregie.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product itself in a process of its own, with its timers on: what an installation runs one or two of. */
final class Node implements AutoCloseable {

    private static final int SECONDS_TO_START = 180;

    private final String name;
    private final Process process;
    private final Path log;

    private Node(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** What somebody else locks and loses is free again after so many seconds. */
    static Node start(String name, Server server, int secondsOfALock) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "nl.casusregie.CasusregieApplication",
                "--spring.profiles.active=demo",
                "--casusregie.job-executor-lock=" + secondsOfALock + "s",
                "--spring.datasource.hikari.data-source-properties.ApplicationName=" + name));
        for (String argument : server.arguments()) {
            command.add(
                    argument.equals("--casusregie.job-executor=false") ? "--casusregie.job-executor=true" : argument);
        }
        try {
            Path log = Files.createDirectories(Path.of("target")).resolve(name + ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Node(name, process, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it is known to the database. */
    String name() {
        return name;
    }

    void awaitReady() {
        try {
            for (int second = 0; second < SECONDS_TO_START; second++) {
                if (Files.readString(log).contains("Casusregie is ready at")) {
                    return;
                }
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    break;
                }
            }
            throw new IllegalStateException(name + " does not start:\n" + Files.readString(log));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Lets it stand still, with its connections open. */
    void pause() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    /** With no chance to give anything back. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
