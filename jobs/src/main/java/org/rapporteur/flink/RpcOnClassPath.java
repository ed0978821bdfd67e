package org.rapporteur.flink;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.rpc.RpcSystem;
import org.apache.flink.runtime.rpc.RpcSystemLoader;
import org.apache.flink.runtime.rpc.pekko.PekkoRpcSystem;

/**
 * Takes the RPC system from the class path. Flink's own loader unpacks it from a jar in a jar at
 * every start, past the class-data archive, and leaves the copy behind when the process is killed.
 */
public final class RpcOnClassPath implements RpcSystemLoader {

  @Override
  public int getLoadPriority() {
    // The lowest is tried first; Flink's loaders have 0 and 1.
    return -1;
  }

  @Override
  public RpcSystem loadRpcSystem(Configuration configuration) {
    return new PekkoRpcSystem();
  }
}
