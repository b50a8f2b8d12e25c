using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Grammar;

/// <summary>What the grammar is tried on: the sentences of the tests, and reports.</summary>
internal sealed class Material
{
    private const string Product = "product/product.tsv";
    private readonly List<Sentence> _sentences;
    private readonly List<Text> _texts;

    /// <summary>Reads all of it once, with the grammar as it is.</summary>
    /// <param name="paths">Reports, or folders of them; only text files are taken.</param>
    public Material(IEnumerable<string> paths)
    {
        _sentences =
        [
            .. CorpusFile.Names.SelectMany(CorpusFile.Read).Concat(CorpusFile.ReadAt(Product)).Select(Sentence.Of),
        ];
        _texts = [.. paths.SelectMany(FilesOf).Select(Text.Of).OfType<Text>()];
    }

    /// <summary>How many sentences and reports there are.</summary>
    public (int Sentences, int Reports) Count => (_sentences.Count, _texts.Count);

    /// <summary>What a change does.</summary>
    public Effect EffectOf(Change change)
    {
        using var made = change.Make();
        var sentences = _sentences.Where(one => Holds(one.Folded, change) && one.IsReadOtherwise()).ToList();
        var differences = _texts.Where(one => Holds(one.Folded, change)).Select(one => one.Differences()).ToList();
        return new Effect(
            sentences.Select(one => one.Case.Sentence).ToList(),
            sentences.Count(one => one.IsNoticed()),
            differences.Sum(),
            differences.Count(count => count > 0)
        );
    }

    private static bool Holds(string folded, Change change) =>
        change.Word is not { } word || folded.Contains(word, StringComparison.Ordinal);

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
            return File.Exists(path) ? [path] : throw new FileNotFoundException($"{path}: no such file or folder");
        var files = Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order().ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"{path}: no text file (.txt) is in this folder");
    }

    private sealed record Sentence(CorpusCase Case, string Folded, string Reading, bool IsRight)
    {
        public static Sentence Of(CorpusCase one) =>
            new(one, SmallReport.With(one.Sentence, one.Section).Text.Folded, ReadingOf(one), one.Fault() is null);

        public bool IsReadOtherwise() => ReadingOf(Case) != Reading;

        public bool IsNoticed() => Case.Fault() is null != IsRight;

        private static string ReadingOf(CorpusCase one) =>
            Tests.Lexicon.ReadingOf.Report(SmallReport.With(one.Sentence, one.Section));
    }

    private sealed record Text(string Source, string Raw, string Folded, HashSet<string> Lines)
    {
        public static Text? Of(string path)
        {
            try
            {
                var report = Report.Load(path);
                return new Text(report.Source, report.Text.Raw, report.Text.Folded, LinesOf(report));
            }
            catch (Reading.UnreadableReportException)
            {
                // A folder of reports may hold other texts too.
                return null;
            }
        }

        public int Differences()
        {
            var lines = LinesOf(Report.FromText(Source, Raw));
            lines.SymmetricExceptWith(Lines);
            return lines.Count;
        }

        private static HashSet<string> LinesOf(Report report) =>
            [.. report.Observations.Select(one => $"{one.Start} {one.Concept} {one.Bound} {ExpectedObservation.Write(one)}")];
    }
}
