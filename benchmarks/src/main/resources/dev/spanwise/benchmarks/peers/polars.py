import sys

import polars

people = polars.read_csv(sys.argv[1], infer_schema=False, columns=["Employee ID", "Manager ID"])
people = people.rename({"Employee ID": "id", "Manager ID": "manager"}).with_columns(polars.col("manager").replace("", None))
layer = people.filter(polars.col("manager").is_null()).select("id")
layers, reached = 0, 0
while layer.height:
    layers += 1
    reached += layer.height
    layer = people.join(layer, left_on="manager", right_on="id", how="semi").select("id")
managers = people["manager"].drop_nulls().n_unique()
print(f"positions={reached} layers={layers} managers={managers}")
