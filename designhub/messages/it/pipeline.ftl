pipeline-project_file-syntax = { $file } non è TOML valido: { $reason }.
pipeline-project_file-content = { $file }: «{ $place }» è stato rifiutato: { $reason }.
