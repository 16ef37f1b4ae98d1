package org.photonbench.photon.io.hdf5;

import io.jhdf.ObjectHeader;
import io.jhdf.WritableDatasetImpl;
import io.jhdf.api.Attribute;
import io.jhdf.api.DatasetCreationOptions;
import io.jhdf.api.Group;
import io.jhdf.object.message.AttributeInfoMessage;
import io.jhdf.object.message.AttributeMessage;
import io.jhdf.object.message.DataSpace;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;
import io.jhdf.object.message.FillValueMessage;
import io.jhdf.object.message.FilterPipelineMessage;
import io.jhdf.object.message.Message;
import io.jhdf.storage.HdfFileChannel;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An array whose values are in the file already: jHDF only writes its description. */
final class StoredDataset extends WritableDatasetImpl {
  private final ColumnWriter column;

  StoredDataset(ColumnWriter column, String name, Group parent) {
    super(typed(column.bytes()), name, parent, options(column.unsigned()));
    this.column = column;
  }

  /** An array of the right type: jHDF takes the type from it, not its length. */
  private static Object typed(int bytes) {
    return switch (bytes) {
      case 1 -> new byte[1];
      case 2 -> new short[1];
      case 4 -> new int[1];
      default -> new long[1];
    };
  }

  private static DatasetCreationOptions options(boolean unsigned) {
    DatasetCreationOptions.Builder options = DatasetCreationOptions.builder();
    return unsigned ? options.unsigned().build() : options.build();
  }

  @Override
  public long write(HdfFileChannel channel, long position) {
    DataSpace space =
        DataSpace.modifyDimensions(DataSpace.fromObject(new byte[1]), new long[] {column.size()});
    List<Message> messages = new ArrayList<>();
    messages.add(DataTypeMessage.create(getDataType()));
    messages.add(DataSpaceMessage.create(space));
    messages.add(FillValueMessage.NO_FILL);
    if (column.chunked()) {
      messages.add(FilterPipelineMessage.create(column.filters()));
    }
    messages.add(column.layout());
    if (!getAttributes().isEmpty()) {
      messages.add(AttributeInfoMessage.create());
      for (Map.Entry<String, Attribute> attribute : getAttributes().entrySet()) {
        messages.add(AttributeMessage.create(attribute.getKey(), attribute.getValue()));
      }
    }
    ByteBuffer header = new ObjectHeader.ObjectHeaderV2(position, messages).toBuffer();
    long end = position + header.limit();
    while (header.hasRemaining()) {
      channel.write(header, end - header.remaining());
    }
    // jHDF writes its own signature where the channel stands at last.
    channel.position(end);
    return end;
  }
}
