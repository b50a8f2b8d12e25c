using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Languages;

/// <summary>The sentences that readers see, in the language spoken now; texts.tsv holds them.</summary>
/// <remarks>
/// A sentence names what is put into it: <c>{count:word} of {all:word} targets</c>. <c>:word</c> writes small numbers in words in English,
/// <c>:Word</c> with a capital, <c>:among</c> and <c>:Among</c> none for zero, and <c>{count|target|targets}</c> is the first where the
/// count is one, else the second. <c>{=--out}</c> is a name of code, which stands as it is.
/// </remarks>
public static class Texts
{
    private static readonly Dictionary<string, Sentence> All = TsvTable
        .Embedded("texts.tsv")
        .Rows.ToDictionary(row => row["key"], row => new Sentence(row), StringComparer.Ordinal);

    /// <summary>A line of texts.tsv; of the hundreds of them a run says a few, and only those are parsed.</summary>
    private sealed class Sentence(TsvRow row)
    {
        public Template English => field ??= Template.Parse(row["en"]);

        public Template Chinese => field ??= Template.Parse(row["zh"]);
    }

    /// <summary>The keys of every sentence.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    /// <summary>A sentence, filled.</summary>
    /// <param name="key">Its key in texts.tsv.</param>
    /// <param name="values">What is put in, by name: text as it is, whole numbers with thousands separators.</param>
    /// <exception cref="KeyNotFoundException">There is no such sentence, or it names a value that is not given.</exception>
    public static string Say(string key, params (string Name, object? Value)[] values)
    {
        if (!All.TryGetValue(key, out var template))
            throw new KeyNotFoundException($"texts.tsv has no sentence {key}.");
        return Spoken(template).Fill(key, values);
    }

    /// <summary>A sentence of how many of how many: one of its own where it is none of them (<c>-zero</c>), and where it is all
    /// (<c>-all</c>).</summary>
    /// <param name="key">Its key, without such an ending.</param>
    /// <param name="part">How many, and by what name the sentence calls it.</param>
    /// <param name="all">Of how many; <c>{every}</c> is these in words.</param>
    /// <param name="values">What else is put in.</param>
    internal static string SayPart(string key, (string Name, int Count) part, int all, params (string Name, object? Value)[] values)
    {
        var ending = (part.Count, all - part.Count) switch
        {
            (0, _) => "-zero",
            (_, 0) => "-all",
            _ => "",
        };
        var every = Say(all == 1 ? "part.one" : "part.every", ("all", all));
        return Say(key + ending, [(part.Name, part.Count), ("all", all), ("every", every), .. values]);
    }

    /// <summary>A sentence into which nothing is put; null where there is none of the key.</summary>
    internal static string? Find(string key) => All.TryGetValue(key, out var sentence) ? Spoken(sentence).Plain : null;

    /// <summary>A sentence as it is written down, for scripts that fill it themselves.</summary>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public static string Pattern(string key) => Spoken(All[key]).Source;

    private static Template Spoken(Sentence sentence) => Speech.IsChinese ? sentence.Chinese : sentence.English;

    /// <summary>The names of what is put into a sentence, for a language.</summary>
    internal static IReadOnlySet<string> NamesIn(string key, Language language) =>
        (language == Language.Chinese ? All[key].Chinese : All[key].English).Names;
}
