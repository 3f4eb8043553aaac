import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j Community server until SIGTERM or Ctrl-C, then shuts it down cleanly.
 * Arguments: the server's home, which holds conf/neo4j.conf, and the file that holds the password of user neo4j.
 */
public final class Neo4jServer {
  private static final String SET_PASSWORD =
      "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    String password = Files.readString(Path.of(arguments[1])).strip();
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(home)
            .loadPropertiesFromFile(home.resolve("conf/neo4j.conf"))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    server
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(SET_PASSWORD, Map.of("password", password));
    System.out.println("Neo4j is ready");
    Thread.currentThread().join();
  }
}
