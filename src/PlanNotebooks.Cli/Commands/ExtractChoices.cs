using PlanNotebooks.Cli.Exports;

namespace PlanNotebooks.Cli.Commands;

/// <summary>How <c>plan extract</c> was asked to run.</summary>
/// <param name="Format">One of <see cref="ExportFormats"/>.</param>
/// <param name="File">The file to write; null for standard output.</param>
/// <param name="Strict">Whether a file passed over in a folder fails the run.</param>
/// <param name="UseCache">Whether unchanged files are taken from the cache.</param>
internal sealed record ExtractChoices(ExportFormat Format, string? File, bool Strict, bool UseCache)
{
    /// <summary>Whether a CSV begins with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>How many files are read at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The parts that were read elsewhere; null where the files are read.</summary>
    public ShardSet? Shards { get; init; }

    /// <summary>Whether errors are for a program.</summary>
    public bool AsJson => Format.HasErrorsForPrograms;

    /// <summary>Whether observations go to a file.</summary>
    public bool ToFile => File is not null;
}
