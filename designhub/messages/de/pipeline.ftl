pipeline-project_file-syntax = { $file } ist kein gültiges TOML: { $reason }.
pipeline-project_file-content = { $file }: „{ $place }“ wurde abgelehnt: { $reason }.
