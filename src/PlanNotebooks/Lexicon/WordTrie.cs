namespace PlanNotebooks.Lexicon;

/// <summary>The words of many classes as one automaton: a walk along a text meets every word that begins there, whatever its
/// classes.</summary>
/// <remarks>
/// A node's children have numbers that follow one another, so that a node is one number, and all nodes lie in a few small arrays. Node 0
/// stands for no word.
/// </remarks>
internal sealed class WordTrie
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private const int None = -1;
    private const int Several = -2;
    private const int Bits = 64;
    private const int FewChildren = 4;

    /// <summary>By the upper half of a first character its page, and in that by its lower half the node.</summary>
    private readonly int[][] _firsts;

    /// <summary>By node: the character that leads to it.</summary>
    private readonly char[] _characters;

    /// <summary>By node: its first child; its last is before the next node's first.</summary>
    private readonly int[] _children;

    /// <summary>By node: where the classes of the word that ends there begin in <see cref="_classes"/>.</summary>
    private readonly int[] _ends;
    private readonly ushort[] _classes;

    /// <summary>By node: the class of the word that ends there, where it is of one alone, as most are; <see cref="None"/> where no word
    /// ends; where it is of several, <see cref="Several"/> less the place of its row in <see cref="_several"/>.</summary>
    private readonly int[] _only;

    /// <summary>Rows of a bit for each class: of which classes a word is that is of several.</summary>
    private readonly ulong[] _several;

    /// <summary>Builds the automaton.</summary>
    /// <param name="words">The words, none of them empty, in the order of their characters' codes.</param>
    /// <param name="classes">The class of each.</param>
    /// <param name="count">How many classes there are.</param>
    public WordTrie(string[] words, ushort[] classes, int count)
    {
        var builder = new WordTrieBuilder(words, classes);
        (_characters, _children, _ends, _classes) = builder.Build();
        (_only, _several) = OnlyOf(_ends, _classes, (count + Bits - 1) / Bits);
        _firsts = PagesOf(_characters.AsSpan(0, _children[1]));
    }

    /// <summary>The length of the longest word of a class that a phrase begins with; 0 where there is none.</summary>
    /// <param name="phrase">The phrase; not empty.</param>
    /// <param name="wordClass">The class.</param>
    public int LongestAtStart(ReadOnlySpan<char> phrase, int wordClass) => Longest(phrase, 0, 1, wordClass);

    /// <summary>The length of the longest word of a class that a phrase ends with, of an automaton that reads backwards; 0 where there is
    /// none.</summary>
    /// <param name="phrase">The phrase; not empty.</param>
    /// <param name="wordClass">The class.</param>
    public int LongestAtEnd(ReadOnlySpan<char> phrase, int wordClass) => Longest(phrase, phrase.Length - 1, -1, wordClass);

    /// <summary>Marks every word that a text begins with.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <param name="at">Where it begins in the text that is marked.</param>
    /// <param name="marks">Takes the words, each for all its classes.</param>
    public void Mark(ReadOnlySpan<char> text, int at, WordMarks marks)
    {
        var node = NodeOf(text[0]);
        for (var length = 1; node != 0; length++)
        {
            for (var i = _ends[node]; i < _ends[node + 1]; i++)
                marks.Add(_classes[i], at, at + length);
            node = length < text.Length ? Child(node, text[length]) : 0;
        }
    }

    /// <summary>Walks from a character on, forwards or backwards.</summary>
    private int Longest(ReadOnlySpan<char> phrase, int from, int step, int wordClass)
    {
        var longest = 0;
        var node = NodeOf(phrase[from]);
        for (var length = 1; node != 0; length++)
        {
            if (Ends(node, wordClass))
                longest = length;
            from += step;
            node = length < phrase.Length ? Child(node, phrase[from]) : 0;
        }

        return longest;
    }

    private int NodeOf(char first) => _firsts[first >> PageBits][first & (PageSize - 1)];

    private bool Ends(int node, int wordClass)
    {
        var only = _only[node];
        return only == wordClass || (only <= Several && (_several[Several - only + (wordClass / Bits)] >> wordClass & 1) != 0);
    }

    private int Child(int node, char character)
    {
        var (first, end) = (_children[node], _children[node + 1]);
        if (end - first > FewChildren)
            return _characters.AsSpan(first, end - first).IndexOf(character) is var found and >= 0 ? first + found : 0;
        for (var child = first; child < end; child++)
            if (_characters[child] == character)
                return child;
        return 0;
    }

    private static (int[] Only, ulong[] Several) OnlyOf(int[] ends, ushort[] classes, int width)
    {
        var (only, several) = (new int[ends.Length - 1], new List<ulong>());
        for (var node = 0; node < only.Length; node++)
        {
            var own = classes.AsSpan(ends[node]..ends[node + 1]);
            only[node] = own.Length switch
            {
                0 => None,
                1 => own[0],
                _ => Several - several.Count,
            };
            if (own.Length > 1)
                several.AddRange(RowOf(own, width));
        }

        return (only, [.. several]);
    }

    private static ulong[] RowOf(ReadOnlySpan<ushort> classes, int width)
    {
        var row = new ulong[width];
        foreach (var one in classes)
            row[one / Bits] |= 1UL << one;
        return row;
    }

    private static int[][] PagesOf(ReadOnlySpan<char> characters)
    {
        var none = new int[PageSize];
        var pages = new int[PageSize][];
        Array.Fill(pages, none);
        for (var node = 1; node < characters.Length; node++)
        {
            ref var page = ref pages[characters[node] >> PageBits];
            if (page == none)
                page = new int[PageSize];
            page[characters[node] & (PageSize - 1)] = node;
        }

        return pages;
    }
}
