namespace PlanNotebooks.Reading;

/// <summary>What a stream gives, up to a bound: its length is not known, or not believed.</summary>
internal static class BoundedBytes
{
    private const int BufferSize = 1 << 16;

    /// <summary>All bytes of a stream from where it stands; null where they are more than a limit.</summary>
    public static byte[]? Of(Stream stream, long limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
