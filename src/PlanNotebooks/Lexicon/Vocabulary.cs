namespace PlanNotebooks.Lexicon;

/// <summary>Classes of words that are looked for together: one automaton from the words' beginnings, one from their ends, each built when
/// it is first asked.</summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private readonly List<ushort> _classes = [];
    private int _count;
    private WordTrie? _forward;
    private WordTrie? _backward;

    /// <summary>The automaton that reads from the beginning of words to their end.</summary>
    public WordTrie Forward => _forward ??= Build([.. _words]);

    /// <summary>The automaton that reads from the end of words to their beginning.</summary>
    public WordTrie Backward => _backward ??= Build([.. _words.ConvertAll(Reversed)]);

    /// <summary>The classes of a list, by their names.</summary>
    public static Dictionary<string, WordClass> Of(IReadOnlyDictionary<string, string[]> classes)
    {
        var (vocabulary, byName) = (new Vocabulary(), new Dictionary<string, WordClass>(StringComparer.Ordinal));
        foreach (var (name, words) in classes)
            byName.Add(name, new WordClass(words, vocabulary));
        return byName;
    }

    /// <summary>Adds a class; not after the first word was looked for.</summary>
    /// <returns>The class's number.</returns>
    public int Add(IReadOnlyCollection<string> words)
    {
        foreach (var word in words)
        {
            _words.Add(word);
            _classes.Add((ushort)_count);
        }

        return _count++;
    }

    private WordTrie Build(string[] words)
    {
        var order = new int[words.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (one, other) => string.CompareOrdinal(words[one], words[other]));
        return new WordTrie(
            Array.ConvertAll(order, place => words[place]),
            Array.ConvertAll(order, place => _classes[place]),
            _count
        );
    }

    private static string Reversed(string word) =>
        string.Create(
            word.Length,
            word,
            static (characters, from) =>
            {
                from.CopyTo(characters);
                characters.Reverse();
            }
        );
}
