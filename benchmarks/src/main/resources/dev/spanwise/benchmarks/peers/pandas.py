import sys

import pandas

people = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False, usecols=["Employee ID", "Manager ID"])
managers = people.loc[people["Manager ID"] != "", "Manager ID"].nunique()
place = pandas.Series(people.index, index=people["Employee ID"])
manager = place.reindex(people["Manager ID"]).fillna(-1).astype(int).to_numpy()
layer, layers, reached = (manager == -1), 0, 0
while layer.any():
    layers += 1
    reached += int(layer.sum())
    layer = (manager >= 0) & layer[manager]
print(f"positions={reached} layers={layers} managers={managers}")
