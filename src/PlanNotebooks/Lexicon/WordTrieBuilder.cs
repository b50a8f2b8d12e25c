namespace PlanNotebooks.Lexicon;

/// <summary>Builds a <see cref="WordTrie"/> level by level: words in order that share a beginning stand side by side.</summary>
internal readonly struct WordTrieBuilder(string[] words, ushort[] classes)
{
    private readonly List<char> _characters = ['\0'];
    private readonly List<int> _children = [];
    private readonly List<int> _ends = [];
    private readonly List<ushort> _classes = [];

    /// <summary>By node: the words that begin with it, and how many characters those share.</summary>
    private readonly List<(int From, int To, int Depth)> _ranges = [(0, words.Length, 0)];

    /// <summary>By node its character, its first child and where its classes begin, the last two with one more at the end; and the
    /// classes.</summary>
    public (char[] Characters, int[] Children, int[] Ends, ushort[] Classes) Build()
    {
        for (var node = 0; node < _ranges.Count; node++)
        {
            _children.Add(_ranges.Count);
            _ends.Add(_classes.Count);
            var (from, to, depth) = _ranges[node];
            for (; from < to && words[from].Length == depth; from++)
                _classes.Add(classes[from]);
            AddChildren(from, to, depth);
        }

        _children.Add(_ranges.Count);
        _ends.Add(_classes.Count);
        return ([.. _characters], [.. _children], [.. _ends], [.. _classes]);
    }

    private void AddChildren(int from, int to, int depth)
    {
        while (from < to)
        {
            var character = words[from][depth];
            var end = from + 1;
            while (end < to && words[end][depth] == character)
                end++;
            _characters.Add(character);
            _ranges.Add((from, end, depth + 1));
            from = end;
        }
    }
}
