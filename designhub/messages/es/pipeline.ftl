pipeline-project_file-syntax = { $file } no es TOML válido: { $reason }.
pipeline-project_file-content = { $file }: se ha rechazado «{ $place }»: { $reason }.
