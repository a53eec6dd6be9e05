package nl.casusregie.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Four who work at the same time, as many as a small installation has working in one second. */
final class Together implements AutoCloseable {

    static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Does all of it and waits until it is done. */
    <T> void each(List<T> all, Consumer<T> work) {
        calls(all.stream().<Callable<T>>map(one -> () -> {
            work.accept(one);
            return one;
        }));
    }

    <T> List<T> calls(Stream<Callable<T>> calls) {
        try {
            return threads.invokeAll(calls.toList()).stream()
                    .map(Together::result)
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
