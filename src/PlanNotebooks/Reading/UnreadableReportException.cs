namespace PlanNotebooks.Reading;

/// <summary>A file that cannot be read as a report; the message names the file and says what was expected.</summary>
public class UnreadableReportException : Exception
{
    /// <summary>Creates the exception for one file.</summary>
    /// <param name="path">The file, as the caller named it.</param>
    /// <param name="reason">What is wrong with it and what was expected.</param>
    /// <param name="inner">The fault underneath, if any.</param>
    public UnreadableReportException(string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}", inner)
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Path { get; }

    /// <summary>What is wrong with it and what was expected.</summary>
    public string Reason { get; }
}
