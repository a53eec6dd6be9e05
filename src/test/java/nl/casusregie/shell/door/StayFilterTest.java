package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an open tab sends, as seen in a browser: by itself, or because somebody did something. */
class StayFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rpc\":[{\"type\":\"event\",\"node\":99,\"event\":\"opened-changed\",\"data\":{}}]}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":99,\"event\":\"closed\"}]}",
                "{\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":58,\"templateEventMethodName\":\"confirmUpdate\"}]}",
                "{\"rpc\":[{\"type\":\"channel\",\"node\":1,\"channel\":4,\"args\":[null]}]}",
                "{\"rpc\":[],\"resynchronize\":true}"
            })
    @DisplayName("AC-S17: the echo of what the server pushed is not an act of a person")
    void anEchoIsNoActivity(String body) {
        assertThat(StayFilter.isByAPerson(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rpc\":[{\"type\":\"event\",\"node\":7,\"event\":\"click\",\"data\":{}}]}",
                "{\"rpc\":[{\"type\":\"mSync\",\"node\":9,\"feature\":1,\"property\":\"value\",\"value\":\"Dam\"}]}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/\"}}]}"
            })
    @DisplayName("AC-S17: a click, a keystroke and a move to another page are")
    void anActIsActivity(String body) {
        assertThat(StayFilter.isByAPerson(body)).isTrue();
    }
}
