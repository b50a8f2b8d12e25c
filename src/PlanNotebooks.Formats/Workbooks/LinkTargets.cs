namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Where in the workbook the row with a value stands.</summary>
internal sealed class LinkTargets
{
    private readonly IReadOnlyList<SheetPart> _parts;
    private readonly Dictionary<SheetLink, Dictionary<string, string>> _places = [];

    public LinkTargets(IReadOnlyList<SheetPart> parts) => _parts = parts;

    /// <summary>The place that a cell leads to, such as 'reports'!A4; null where no row has its value.</summary>
    public string? Find(SheetLink link, string value)
    {
        if (!_places.TryGetValue(link, out var places))
            _places[link] = places = PlacesOf(link);
        return places.GetValueOrDefault(value);
    }

    private Dictionary<string, string> PlacesOf(SheetLink link)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in _parts.Where(part => part.Sheet.Name == link.Sheet))
        {
            var key = part.Sheet.Table.ColumnIndex(link.Key);
            for (var row = 0; row < part.Count; row++)
                if (part.Sheet.Table[part.First + row, key] is string value)
                    places.TryAdd(
                        value,
                        $"'{part.Name.Replace("'", "''", StringComparison.Ordinal)}'!{CellPlace.Of(0, row + 2)}"
                    );
        }

        return places;
    }
}
