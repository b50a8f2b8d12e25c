namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Where the cells of a sheet lead to: for each link the places of the rows that have its values.</summary>
internal sealed class LinkTargets
{
    /// <summary>The most links that Excel takes on a sheet.</summary>
    public const int Most = 65_530;

    private readonly Dictionary<string, Dictionary<string, string>> _byColumn = new(StringComparer.Ordinal);

    /// <summary>Finds the places.</summary>
    /// <param name="part">The sheet whose cells lead somewhere.</param>
    /// <param name="all">All sheets.</param>
    public LinkTargets(SheetPart part, IReadOnlyList<SheetPart> all)
    {
        var links = part.Sheet.Links;
        var values = ValuesOf(part, links);
        for (var i = 0; i < links.Count; i++)
            _byColumn[links[i].Column] = PlacesOf(links[i], values[i], all);
    }

    /// <summary>The place that a cell leads to, such as 'reports'!A4; null where no row has its value, or its column leads
    /// nowhere.</summary>
    public string? Find(string column, string value) =>
        _byColumn.TryGetValue(column, out var places) ? places.GetValueOrDefault(value) : null;

    /// <summary>The values of each link that may become one: no more than a sheet can have.</summary>
    private static HashSet<string>[] ValuesOf(SheetPart part, IReadOnlyList<SheetLink> links)
    {
        var rows = part.Sheet.Rows;
        var columns = links.Select(link => rows.IndexOf(link.Column)).ToArray();
        var values = Array.ConvertAll(columns, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var cells in links.Count == 0 ? [] : rows.Read(part.First, Math.Min(part.Count, Most)))
            for (var i = 0; i < columns.Length; i++)
                if (cells[columns[i]] is string value)
                    values[i].Add(value);
        return values;
    }

    private static Dictionary<string, string> PlacesOf(SheetLink link, HashSet<string> values, IReadOnlyList<SheetPart> all)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in all.Where(part => part.Sheet.Name == link.Sheet))
        {
            var key = part.Sheet.Rows.IndexOf(link.Key);
            var row = 1;
            foreach (var cells in part.Sheet.Rows.Read(part.First, part.Count))
            {
                row++;
                if (cells[key] is string value && values.Contains(value))
                    places.TryAdd(value, $"{part.Reference}!{CellPlace.Of(0, row)}");
            }
        }

        return places;
    }
}
