namespace PlanNotebooks.Tests;

/// <summary>The reports in ../shared/reports itself, without those of its folders: consecutive reports of few regions, whose figures
/// were read one by one.</summary>
internal static class SharedCorpus
{
    private static readonly Lazy<Corpus> Read = new(() =>
        Corpus.Of(SharedReports.Names.Select(name => Report.Load(SharedReports.File(name))))
    );

    /// <summary>The reports, read once.</summary>
    public static Corpus All => Read.Value;
}
