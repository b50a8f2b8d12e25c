namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>How much memory all peers together may fill with frames of which the rest has yet to come: nobody has signed them
/// yet.</summary>
internal static class LargeFrames
{
    private const long MostBytes = 4 * ZmtpFrames.Longest;

    private static long s_claimed;

    /// <summary>Claims memory for a frame while it is read.</summary>
    /// <param name="bytes">What it takes above the first part, which every peer may have.</param>
    /// <exception cref="ZmtpException">Others have claimed all that there is.</exception>
    public static IDisposable? Claim(long bytes)
    {
        if (bytes <= 0)
            return null;
        var held = new Held(bytes);
        if (Interlocked.Add(ref s_claimed, bytes) <= MostBytes)
            return held;
        held.Dispose();
        throw new ZmtpException($"a frame that adds {bytes} bytes to too many that are not read to their end");
    }

    private sealed class Held(long bytes) : IDisposable
    {
        public void Dispose() => Interlocked.Add(ref s_claimed, -bytes);
    }
}
