package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.api.java.typeutils.ListTypeInfo;
import org.apache.flink.api.java.typeutils.MapTypeInfo;
import org.apache.flink.api.java.typeutils.ObjectArrayTypeInfo;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.flink.source.Block;
import org.rapporteur.flink.stream.Change;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.flink.stream.NewestVersion;
import org.rapporteur.flink.stream.Notice;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;

class StreamRecordsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Block.class,
        Contribution.class,
        EvidencePlace.class,
        Change.class,
        KeepNewest.Kept.class,
        NewestVersion.class,
        RejectedRecord.class,
        DayTally.class,
        DayTallies.Series.class,
        Notice.class
      })
  void everyRecordOfAStreamIsSerialisedFieldByField(Class<?> type) {
    TypeInformation<?> information = TypeInformation.of(type);
    assertInstanceOf(PojoTypeInfo.class, information);
    assertEquals(List.of(), generic(type.getSimpleName(), information));
  }

  /** The fields that would be left to Kryo. */
  private static List<String> generic(String name, TypeInformation<?> type) {
    List<String> found = new ArrayList<>();
    if (type instanceof GenericTypeInfo<?>) {
      found.add(name);
    } else if (type instanceof ObjectArrayTypeInfo<?, ?> array) {
      found.addAll(generic(name + "[]", array.getComponentInfo()));
    } else if (type instanceof ListTypeInfo<?> list) {
      found.addAll(generic(name + "[]", list.getElementTypeInfo()));
    } else if (type instanceof MapTypeInfo<?, ?> map) {
      found.addAll(generic(name + " keys", map.getKeyTypeInfo()));
      found.addAll(generic(name + " values", map.getValueTypeInfo()));
    } else if (type instanceof PojoTypeInfo<?> record) {
      for (int i = 0; i < record.getArity(); i++) {
        found.addAll(
            generic(
                name + "." + record.getPojoFieldAt(i).getField().getName(), record.getTypeAt(i)));
      }
    }
    return found;
  }
}
