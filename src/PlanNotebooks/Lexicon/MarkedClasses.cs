namespace PlanNotebooks.Lexicon;

/// <summary>The classes whose words are marked in every text: those that are looked for in whole sentences, where most hold
/// none.</summary>
/// <param name="words">The words of each class, by its number.</param>
internal sealed class MarkedClasses(IReadOnlyCollection<string>[] words)
{
    private static readonly Lock Adding = new();
    private readonly PairFilter _pairs = PairFilter.Of([.. words.SelectMany(own => own)], atEnd: false);
    private readonly Lazy<WordTrie> _trie = new(() => TrieOf(words));

    /// <summary>Those that are known by now: a stage that is not used yet has not named its own.</summary>
    public static MarkedClasses Known { get; private set; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => words.Length;

    /// <summary>Their words.</summary>
    public WordTrie Words => _trie.Value;

    /// <summary>Adds a class.</summary>
    /// <param name="words">Its words, each of two characters at least.</param>
    /// <returns>Its number.</returns>
    public static int Add(IReadOnlyCollection<string> words)
    {
        lock (Adding)
        {
            Known = Known.With(words);
            return Known.Count - 1;
        }
    }

    /// <summary>The next place from one on where a word may begin; the text's end where none may.</summary>
    public int NextFirst(ReadOnlySpan<char> text, int at)
    {
        for (; at + 1 < text.Length; at++)
            if (_pairs.MayHave(text[at], text[at + 1]))
                return at;
        return text.Length;
    }

    private MarkedClasses With(IReadOnlyCollection<string> more) => new([.. words, more]);

    private static WordTrie TrieOf(IReadOnlyCollection<string>[] classes)
    {
        var vocabulary = new Vocabulary();
        foreach (var own in classes)
            vocabulary.Add(own);
        return vocabulary.Forward;
    }
}
