package org.rapporteur.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.flink.client.deployment.executors.LocalExecutor;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.PipelineExecutor;
import org.apache.flink.core.execution.PipelineExecutorFactory;
import org.apache.flink.core.execution.PipelineExecutorServiceLoader;
import org.apache.flink.runtime.blob.BlobServer;
import org.apache.flink.runtime.dispatcher.DispatcherGateway;
import org.apache.flink.runtime.dispatcher.SessionDispatcherFactory;
import org.apache.flink.runtime.dispatcher.runner.DefaultDispatcherRunnerFactory;
import org.apache.flink.runtime.entrypoint.component.DefaultDispatcherResourceManagerComponentFactory;
import org.apache.flink.runtime.entrypoint.component.DispatcherResourceManagerComponent;
import org.apache.flink.runtime.entrypoint.component.DispatcherResourceManagerComponentFactory;
import org.apache.flink.runtime.heartbeat.HeartbeatServices;
import org.apache.flink.runtime.metrics.MetricRegistry;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.resourcemanager.StandaloneResourceManagerFactory;
import org.apache.flink.runtime.rest.RestEndpointFactory;
import org.apache.flink.runtime.rest.SessionRestEndpointFactory;
import org.apache.flink.runtime.rpc.FatalErrorHandler;
import org.apache.flink.runtime.security.token.DelegationTokenManager;
import org.apache.flink.runtime.webmonitor.WebMonitorEndpoint;
import org.apache.flink.runtime.webmonitor.retriever.MetricQueryServiceRetriever;

/**
 * A cluster inside this process that nobody can talk to. Flink opens its REST interface, which
 * obeys whoever finds the port, and a server of files at every start and has no setting against
 * either; here both are closed before there is a job.
 */
final class PortlessCluster extends MiniCluster {

  private final List<WebMonitorEndpoint<?>> endpoints = new ArrayList<>();

  private PortlessCluster(MiniClusterConfiguration configuration) {
    super(configuration);
  }

  @Override
  protected DispatcherResourceManagerComponentFactory
      createDispatcherResourceManagerComponentFactory() {
    RestEndpointFactory<DispatcherGateway> keeping =
        (configuration, dispatcher, manager, files, threads, metrics, election, fatal) -> {
          WebMonitorEndpoint<DispatcherGateway> endpoint =
              SessionRestEndpointFactory.INSTANCE.createRestEndpoint(
                  configuration, dispatcher, manager, files, threads, metrics, election, fatal);
          endpoints.add(endpoint);
          return endpoint;
        };
    return new DefaultDispatcherResourceManagerComponentFactory(
        DefaultDispatcherRunnerFactory.createSessionRunner(SessionDispatcherFactory.INSTANCE),
        StandaloneResourceManagerFactory.getInstance(),
        keeping);
  }

  @Override
  protected Collection<? extends DispatcherResourceManagerComponent>
      createDispatcherResourceManagerComponents(
          Configuration configuration,
          RpcServiceFactory rpc,
          BlobServer files,
          HeartbeatServices heartbeats,
          DelegationTokenManager tokens,
          MetricRegistry metrics,
          MetricQueryServiceRetriever retriever,
          FatalErrorHandler fatal)
          throws Exception {
    Collection<? extends DispatcherResourceManagerComponent> components =
        super.createDispatcherResourceManagerComponents(
            configuration, rpc, files, heartbeats, tokens, metrics, retriever, fatal);
    for (WebMonitorEndpoint<?> endpoint : endpoints) {
      endpoint.closeAsync().get();
    }
    files.close();
    return components;
  }

  /** Has jobs run on such a cluster, one a job. */
  static final class Executors implements PipelineExecutorServiceLoader, PipelineExecutorFactory {

    private static final Function<MiniClusterConfiguration, MiniCluster> PORTLESS =
        PortlessCluster::new;

    @Override
    public PipelineExecutorFactory getExecutorFactory(Configuration configuration) {
      return this;
    }

    @Override
    public Stream<String> getExecutorNames() {
      return Stream.of(getName());
    }

    @Override
    public String getName() {
      return LocalExecutor.NAME;
    }

    @Override
    public boolean isCompatibleWith(Configuration configuration) {
      return true;
    }

    @Override
    public PipelineExecutor getExecutor(Configuration configuration) {
      return LocalExecutor.createWithFactory(configuration, PORTLESS);
    }
  }
}
