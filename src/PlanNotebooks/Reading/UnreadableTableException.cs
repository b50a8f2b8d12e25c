using System.Globalization;

namespace PlanNotebooks.Reading;

/// <summary>A table beside the reports (indicators.tsv, corrections.tsv) that cannot be read; the message names the file, and the line
/// where it is one line's fault.</summary>
public sealed class UnreadableTableException : Exception
{
    /// <summary>Creates the exception for one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1; null where the whole file is at fault.</param>
    /// <param name="reason">What is wrong with it and what was expected.</param>
    /// <param name="inner">The fault underneath, if any.</param>
    public UnreadableTableException(string path, int? line, string reason, Exception? inner = null)
        : base(
            line is { } number
                ? $"{path}, line {number.ToString(CultureInfo.InvariantCulture)}: {reason}"
                : $"{path}: {reason}",
            inner
        )
    {
        Path = path;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; null where the whole file is at fault.</summary>
    public int? Line { get; }

    /// <summary>What is wrong with it and what was expected.</summary>
    public string Reason { get; }
}
