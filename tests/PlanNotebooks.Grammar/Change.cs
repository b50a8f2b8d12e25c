using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Observations.Rules;

namespace PlanNotebooks.Grammar;

/// <summary>A small change to the grammar, which can be made and taken back.</summary>
/// <param name="Kind">What is changed: class, word, rule, order of rules, predicate, order of predicates.</param>
/// <param name="Name">Which one.</param>
/// <param name="Make">Makes it; disposing of the result takes it back.</param>
internal sealed record Change(string Kind, string Name, Func<IDisposable> Make)
{
    /// <summary>The word without which a text cannot be read otherwise; null where any may.</summary>
    public string? Word { get; init; }

    /// <summary>Each class without its words.</summary>
    public static IEnumerable<Change> Classes() =>
        Lexicon().Select(pair => new Change("class", pair.Name, () => pair.Class.Holding([])));

    /// <summary>Each class without one of its words.</summary>
    public static IEnumerable<Change> Words(string? ofClass = null) =>
        from pair in Lexicon()
        where ofClass is null || pair.Name == ofClass
        from word in pair.Class.Words
        select new Change("word", $"{pair.Name} {word}", () => pair.Class.Holding(pair.Class.Words.Where(one => one != word)))
        {
            Word = word,
        };

    /// <summary>The list of rules without one of them.</summary>
    public static IEnumerable<Change> Rules() =>
        RuleBook.Rules.Select(rule => new Change("rule", rule.Name, () => RuleBook.Holding([.. RuleBook.Rules.Where(one => one != rule)])));

    /// <summary>The list of rules with two neighbours in the other order.</summary>
    public static IEnumerable<Change> OrdersOfRules() =>
        Enumerable
            .Range(0, RuleBook.Rules.Length - 1)
            .Select(at => new Change(
                "order of rules",
                $"{RuleBook.Rules[at].Name} behind {RuleBook.Rules[at + 1].Name}",
                () => RuleBook.Holding(Swapped(RuleBook.Rules, at))
            ));

    /// <summary>The table of predicates without one of its rows; the last takes all, and stays.</summary>
    public static IEnumerable<Change> Predicates() =>
        PredicateTable.Rows.SkipLast(1).Select(row => new Change(
            "predicate",
            row.Name,
            () => PredicateTable.Holding([.. PredicateTable.Rows.Where(one => one != row)])
        ));

    /// <summary>The table of predicates with two neighbours in the other order.</summary>
    public static IEnumerable<Change> OrdersOfPredicates() =>
        Enumerable
            .Range(0, PredicateTable.Rows.Length - 1)
            .Select(at => new Change(
                "order of predicates",
                $"{PredicateTable.Rows[at].Name} behind {PredicateTable.Rows[at + 1].Name}",
                () => PredicateTable.Holding(Swapped(PredicateTable.Rows, at))
            ));

    /// <summary>Every change to the rules and the table of predicates.</summary>
    public static IEnumerable<Change> Grammar() => [.. Rules(), .. OrdersOfRules(), .. Predicates(), .. OrdersOfPredicates()];

    /// <summary>The sentence that each class says it is needed for.</summary>
    public static IEnumerable<(string Name, string Sentence)> SentencesOfClasses() =>
        TsvTable
            .Embedded("word_classes.tsv")
            .Rows.Select(row => (row["class"], row["sentence"]))
            .Concat(
                TsvTable
                    .Embedded("frames.tsv")
                    .Rows.Where(row => FrameWords.Names.Contains(row["class"]))
                    .Select(row => ($"frames/{row["class"]}", row["sentence"]))
            );

    private static IEnumerable<(string Name, WordClass Class)> Lexicon() =>
        WordClasses
            .Names.Select(name => (name, WordClasses.Of(name)))
            .Concat(FrameWords.Names.Select(name => ($"frames/{name}", FrameWords.Of(name))));

    private static T[] Swapped<T>(T[] list, int at)
    {
        T[] swapped = [.. list];
        (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
        return swapped;
    }
}
