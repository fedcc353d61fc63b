package recital.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window of the Chromium of this machine, which the tests of a class share; each is skipped under its own name where
 * Chromium or its {@code chromedriver} is missing.
 */
final class Chromium implements BeforeEachCallback, AfterAllCallback {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    /** It warns that it has no classes for the developer tools of this version; their commands are sent by name here. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        VERSIONS.setLevel(Level.SEVERE);
    }

    private ChromeDriver driver;

    @Override
    public void beforeEach(ExtensionContext test) {
        if (driver == null) {
            driver = start();
        }
        // What was logged of the pages of other tests is forgotten.
        requests();
        complaints();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (driver != null) {
            driver.quit();
        }
    }

    private static ChromeDriver start() {
        Optional<Path> browser =
                BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        assumeTrue(browser.isPresent(), "no Chromium on this machine");
        Optional<Path> chromedriver = onPath("chromedriver");
        assumeTrue(chromedriver.isPresent(), "no chromedriver on this machine");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        options.setPageLoadTimeout(PATIENCE);
        options.setScriptTimeout(PATIENCE);
        // Given both paths, Selenium looks for neither.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .withTimeout(PATIENCE)
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page in a window of that width. */
    void open(URI page, int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        // From one anchor of a page to another nothing would be loaded.
        driver.get("about:blank");
        driver.get(page.toString());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The words of an element, those that are not shown included. */
    String text(String selector) {
        return find(selector).getDomProperty("textContent");
    }

    /** Types into whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What the body of a function returns; a promise is waited for. */
    Object run(String body) {
        return driver.executeScript(body);
    }

    void waitFor(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).until(condition);
    }

    /** How wide the page would have to be to show all of itself. */
    int contentWidth() {
        return ((Number) run("return document.documentElement.scrollWidth")).intValue();
    }

    /** All that pages asked for since this was asked last. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url"))
                .map(JsonNode::asString)
                .toList();
    }

    /**
     * What the browser had to say of pages since this was asked last, the present one painted: errors, warnings, and
     * what they wrote to its console.
     */
    List<String> complaints() {
        run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }
}
