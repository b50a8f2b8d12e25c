namespace PlanNotebooks;

/// <summary>Parts of a folder that cannot be put together: one is damaged or missing, or they do not belong together.</summary>
internal sealed class UnreadableShardException : IOException
{
    /// <summary>Creates the exception for one file.</summary>
    /// <param name="path">The file of a part, as the caller named it.</param>
    /// <param name="reason">What is wrong with it and what to do.</param>
    /// <param name="inner">The fault underneath, if any.</param>
    public UnreadableShardException(string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}", inner) { }
}
