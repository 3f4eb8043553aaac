import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs a Neo4j Community server until SIGTERM or Ctrl-C, then shuts it down cleanly.
 * Argument: the server's home, which holds conf/neo4j.conf.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) throws InterruptedException {
    Path home = Path.of(arguments[0]);
    try {
      DatabaseManagementService server =
          new DatabaseManagementServiceBuilder(home)
              .loadPropertiesFromFile(home.resolve("conf/neo4j.conf"))
              .build();
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    } catch (RuntimeException failure) {
      failure.printStackTrace();
      System.exit(1);
    }
    System.out.println("Neo4j is ready");
    Thread.currentThread().join();
  }
}
