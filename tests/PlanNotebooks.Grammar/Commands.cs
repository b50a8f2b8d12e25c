using System.Globalization;
using PlanNotebooks.Tests.Lexicon;

namespace PlanNotebooks.Grammar;

/// <summary>What each part of the grammar is for: what switching it off changes in the sentences of the tests, and in reports.</summary>
internal static class Commands
{
    private const double MostUnnoticed = 0.15;
    private const int OthersShown = 3;

    private const string Usage = """
        What each part of the grammar is for: what a small change to it changes in the sentences of the tests, and in reports.

          classes   [REPORT...]         each class of words, switched off
          words     [CLASS] [REPORT...] each word, taken out of its class
          rules     [REPORT...]         each rule and each row of the table of predicates, switched off
          sentences CLASS               the sentences of the tests that need a class
          needs                         the classes whose own sentence is read the same without them
          needs     FILE                of lines with a class, a tab and a sentence, those whose sentence needs the class
          mutations [REPORT...]         how many small changes the tests do not notice; 1 where they are more than 15 % of those that
                                        change anything

        A line: the change; the sentences that are read otherwise, and how many of them the tests notice; the observations of reports that
        change, and in how many reports. REPORT is a text file, or a folder of them.
        """;

    /// <summary>Runs one command.</summary>
    /// <returns>0; 1 where too many changes go unnoticed; 2 where the command is none.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        switch (args)
        {
            case ["classes", .. var paths]:
                return List(Change.Classes(), paths, output);
            case ["words", var name, .. var paths] when !Path.Exists(name):
                return List(Change.Words(name), paths, output);
            case ["words", .. var paths]:
                return List(Change.Words(), paths, output);
            case ["rules", .. var paths]:
                return List(Change.Grammar(), paths, output);
            case ["sentences", var name]:
                return Sentences(name, output);
            case ["needs", var file]:
                return Needs(file, output);
            case ["needs"]:
                return Needs(output);
            case ["mutations", .. var paths]:
                return Mutations(paths, output);
            default:
                output.WriteLine(Usage);
                return 2;
        }
    }

    private static int List(IEnumerable<Change> changes, string[] paths, TextWriter output)
    {
        var material = new Material(paths);
        output.WriteLine($"# {material.Count.Sentences} sentences, {material.Count.Reports} reports");
        output.WriteLine("kind\tname\tsentences\tnoticed\tobservations\treports");
        foreach (var change in changes)
        {
            var effect = material.EffectOf(change);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{change.Kind}\t{change.Name}\t{effect.Sentences.Count}\t{effect.Noticed}\t{effect.Observations}\t{effect.Reports}"
                )
            );
        }

        return 0;
    }

    private static int Sentences(string name, TextWriter output)
    {
        if (Change.Classes().FirstOrDefault(change => change.Name == name) is not { } change)
        {
            output.WriteLine($"There is no class {name}.");
            return 2;
        }

        foreach (var sentence in new Material([]).EffectOf(change).Sentences)
            output.WriteLine(sentence);
        return 0;
    }

    private static int Needs(TextWriter output)
    {
        var material = new Material([]);
        foreach (var (name, sentence) in Change.SentencesOfClasses())
        {
            var change = Change.Classes().Single(one => one.Name == name);
            if (IsNeeded(change, sentence))
                continue;
            var others = material.EffectOf(change).Sentences.OrderBy(one => one.Length).Take(OthersShown);
            output.WriteLine($"{name}\t{sentence}\t{string.Join(" | ", others)}");
        }

        return 0;
    }

    private static int Needs(string file, TextWriter output)
    {
        var classes = Change.Classes().ToDictionary(change => change.Name, StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
            if (line.Split('\t') is [var name, var sentence] && classes.TryGetValue(name, out var change) && IsNeeded(change, sentence))
                output.WriteLine(line);
        return 0;
    }

    private static bool IsNeeded(Change change, string sentence)
    {
        var with = ReadingOf.Sentence(sentence);
        using var made = change.Make();
        return ReadingOf.Sentence(sentence) != with;
    }

    private static int Mutations(string[] paths, TextWriter output)
    {
        var material = new Material(paths);
        var share = Unnoticed(Change.Grammar(), material, output, output);
        Unnoticed(Change.Classes(), material, output, output);
        Unnoticed(Change.Words(), material, TextWriter.Null, output);
        return share > MostUnnoticed ? 1 : 0;
    }

    /// <summary>Of the changes that change anything at hand, the share that no test notices; each of these is told.</summary>
    private static double Unnoticed(IEnumerable<Change> changes, Material material, TextWriter each, TextWriter sum)
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var effect = material.EffectOf(change);
            tallies[change.Kind] = tallies.GetValueOrDefault(change.Kind).With(effect);
            if (effect is { IsAny: true, Noticed: 0 })
                each.WriteLine($"unnoticed\t{change.Kind}\t{change.Name}\t{effect.Sentences.Count}\t{effect.Observations}");
        }

        foreach (var (kind, tally) in tallies)
            sum.WriteLine($"# {kind}: {tally.Unnoticed} of {tally.Changing} go unnoticed; {tally.Idle} more change nothing at hand");
        return (double)tallies.Values.Sum(tally => tally.Unnoticed) / Math.Max(1, tallies.Values.Sum(tally => tally.Changing));
    }

    private readonly record struct Tally(int Changing, int Unnoticed, int Idle)
    {
        public Tally With(Effect effect) =>
            effect.IsAny
                ? this with { Changing = Changing + 1, Unnoticed = Unnoticed + (effect.Noticed == 0 ? 1 : 0) }
                : this with { Idle = Idle + 1 };
    }
}
